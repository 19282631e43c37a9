package vn.sovang.query.violation;

import vn.sovang.command.CommandSide;
import vn.sovang.query.violationtwin.Twin;

/** Breaks rules on purpose. */
public class AsksTheCommandSide {

    CommandSide command;

    Twin twin;
}
