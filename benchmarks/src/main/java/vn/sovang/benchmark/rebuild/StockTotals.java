package vn.sovang.benchmark.rebuild;

import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sovang.event.Event;
import vn.sovang.event.Indicator;
import vn.sovang.event.LedgerEntry;

/** Totals by unit, year and indicator, as one writes them with stock Axon: an upsert per entry. */
public final class StockTotals {

    private static final String TABLE =
            """
            create table totals (
                unit      text     not null,
                year      smallint not null,
                indicator smallint not null,
                total     bigint   not null,
                primary key (unit, year, indicator)
            )
            """;

    private static final String ADD =
            """
            insert into totals (unit, year, indicator, total) values (?, ?, ?, ?)
            on conflict (unit, year, indicator) do update set total = totals.total + excluded.total
            """;

    private static final String SUM =
            "select coalesce(sum(total), 0) from totals where indicator = ?";

    private final JdbcClient jdbc;
    private final AtomicLong handled = new AtomicLong();

    StockTotals(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    void create() {
        jdbc.sql(TABLE).update();
    }

    /** Before a replay. */
    void clear() {
        jdbc.sql("truncate totals").update();
        handled.set(0);
    }

    long handled() {
        return handled.get();
    }

    long sumOf(Indicator indicator) {
        return jdbc.sql(SUM).param(indicator.ordinal()).query(Long.class).single();
    }

    @EventHandler
    public void on(Event event) {
        event.ledgerEntries().forEach(this::add);
        handled.incrementAndGet();
    }

    private void add(LedgerEntry entry) {
        jdbc.sql(ADD)
                .params(
                        entry.unit().value(),
                        entry.year(),
                        entry.indicator().ordinal(),
                        entry.delta())
                .update();
    }
}
