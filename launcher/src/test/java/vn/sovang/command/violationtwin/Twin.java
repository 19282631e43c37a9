package vn.sovang.command.violationtwin;

import vn.sovang.command.violation.AsksTheQuerySide;

/** The other half of a cycle, on purpose. */
public class Twin {

    AsksTheQuerySide back;
}
