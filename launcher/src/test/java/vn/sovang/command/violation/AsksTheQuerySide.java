package vn.sovang.command.violation;

import org.springframework.beans.factory.annotation.Autowired;
import vn.sovang.command.violationtwin.Twin;
import vn.sovang.query.QuerySide;

/** Breaks rules on purpose. */
public class AsksTheQuerySide {

    @Autowired QuerySide query;

    Twin twin;
}
