package vn.sovang.query.violationtwin;

import vn.sovang.query.violation.AsksTheCommandSide;

/** The other half of a cycle, on purpose. */
public class Twin {

    AsksTheCommandSide back;
}
