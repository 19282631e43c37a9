package vn.sovang.log.proof;

import org.jspecify.annotations.Nullable;

/**
 * What the running check knows.
 *
 * @param checked up to which position the present pass has found everything right
 * @param size up to which it will go
 * @param passes how many have been completed without a finding since the start
 * @param alteration found and not yet disproved by a later pass
 */
public record CheckState(long checked, long size, long passes, @Nullable Alteration alteration) {

    static final CheckState BEGINNING = new CheckState(0, 0, 0, null);

    CheckState at(long nowChecked, long nowSize) {
        return new CheckState(nowChecked, nowSize, passes, alteration);
    }

    CheckState found(Alteration found) {
        return new CheckState(checked, size, passes, found);
    }

    CheckState intact() {
        return new CheckState(checked, size, passes + 1, null);
    }
}
