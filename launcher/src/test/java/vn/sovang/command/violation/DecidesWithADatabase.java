package vn.sovang.command.violation;

import javax.sql.DataSource;
import org.axonframework.modelling.command.AggregateIdentifier;

/** Breaks a rule on purpose. */
public class DecidesWithADatabase {

    @AggregateIdentifier String stream;

    DataSource database;
}
