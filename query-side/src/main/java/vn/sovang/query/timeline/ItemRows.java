package vn.sovang.query.timeline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import vn.sovang.event.Indicator;
import vn.sovang.query.ledger.SubjectKind;
import vn.sovang.query.platform.Columns;

/**
 * Describes the versions that a query has selected as {@code page}, with what the ledger says of
 * them.
 */
public final class ItemRows {

    /**
     * Follows the common table expression {@code page}, which has the columns of the timeline and
     * first_position.
     */
    public static final String DESCRIBED =
            """
            select page.*, e.recorded_at, ledger.valued, ledger.turns, ledger.vnd
            from page
            join log.event e on e.position = page.first_position
            cross join lateral (
                select count(*) filter (where indicator = any (:vnd::smallint[])) as valued,
                       coalesce(sum(delta) filter (where indicator = :turns), 0) as turns,
                       coalesce(sum(delta) filter (where indicator = any (:vnd::smallint[])), 0) as vnd
                from view.ledger l
                where l.subject_id = page.id and l.unit = page.unit
                  and l.position <= :at and l.occurred_on <= :through) as ledger
            order by page.occurred_on, page.first_position, page.id
            """;

    private static final List<Indicator> VND =
            List.of(
                    Indicator.CASH_VND,
                    Indicator.GOODS_VND,
                    Indicator.BENEFIT_VND,
                    Indicator.YOUTH_WORK_TOTAL_VND,
                    Indicator.GIFT_VND);

    private ItemRows() {}

    /** The items; the statement still lacks what {@link #DESCRIBED} asks for. */
    public static List<Item> of(StatementSpec statement) {
        return statement
                .param("turns", Indicator.PARTICIPANT_TURNS.ordinal())
                .param("vnd", Columns.ints(VND, Indicator::ordinal))
                .query(ItemRows::item)
                .list();
    }

    private static Item item(ResultSet row, int number) throws SQLException {
        SubjectKind kind = SubjectKind.of(row.getInt("kind"));
        return new Item(
                row.getLong("first_position"),
                kind,
                row.getObject("id", UUID.class),
                row.getString("unit"),
                row.getString("title"),
                row.getObject("occurred_on", LocalDate.class),
                row.getBoolean("lead") ? Role.LEAD : Role.CO_ORGANISER,
                kind == SubjectKind.ACTIVITY ? sum(row, "turns") : null,
                vnd(kind, row),
                ItemState.of(row.getInt("state")),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }

    /** Goods and gifts that nobody has valued have no value, not the value 0. */
    private static @Nullable Long vnd(SubjectKind kind, ResultSet row) throws SQLException {
        return switch (kind) {
            case ACTIVITY, HEADCOUNT, COVERAGE -> null;
            case DONATION, GIFT -> isValued(row) ? sum(row, "vnd") : null;
            case INITIATIVE, YOUTH_WORK -> sum(row, "vnd");
        };
    }

    private static boolean isValued(ResultSet row) throws SQLException {
        boolean voided = ItemState.of(row.getInt("state")) == ItemState.VOIDED;
        return row.getLong("valued") > 0 && (voided || sum(row, "vnd") != 0);
    }

    private static long sum(ResultSet row, String column) throws SQLException {
        return row.getBigDecimal(column).longValueExact();
    }
}
