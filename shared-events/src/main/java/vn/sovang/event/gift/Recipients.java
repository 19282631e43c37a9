package vn.sovang.event.gift;

/** To whom gifts were given. */
public enum Recipients {
    CHILDREN,
    WAR_INVALIDS,
    MARTYR_FAMILIES,
    MERITORIOUS,
    POOR_HOUSEHOLDS,
    OTHER
}
