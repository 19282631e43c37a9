package vn.sovang.query.rebuild.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.postgresql.copy.CopyOut;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** One connection of the rebuild's own, used by one thread at a time. */
public final class Session implements AutoCloseable {

    /**
     * What is written to views that nobody reads need not be durable at once: the commit that puts
     * them in their place is, and with it everything before. A server notices within a second that
     * its client is gone, so that an interrupted rebuild leaves no index half built for long. Whole
     * tables are read, unlike everywhere else. The crew shares out the work, so that no piece of it
     * is worth workers of its own, which have to be started and write down all that they sort.
     */
    private static final String SETTINGS =
            """
            set application_name = 'sovang rebuild';
            set synchronous_commit = off;
            set maintenance_work_mem = '128MB';
            set default_statistics_target = 10;
            set max_parallel_maintenance_workers = 0;
            set max_parallel_workers_per_gather = 0;
            set client_connection_check_interval = '1s';
            set enable_seqscan = on;
            set enable_hashjoin = on
            """;

    private static final String COPY = "copy %s (%s) from stdin (format binary, freeze)";

    private final Connection connection;
    private final CopyManager copies;
    private final JdbcClient statements;
    private final TransactionTemplate transactions;

    private Session(Connection connection) throws SQLException {
        DataSource single = new SingleConnectionDataSource(connection, true);
        this.connection = connection;
        this.copies = connection.unwrap(PGConnection.class).getCopyAPI();
        this.statements = JdbcClient.create(single);
        this.transactions = new TransactionTemplate(new DataSourceTransactionManager(single));
    }

    /**
     * @param patient connections that wait as long as a statement takes
     */
    public static Session open(DataSource patient) {
        try {
            Session session = new Session(patient.getConnection());
            session.statements.sql(SETTINGS).update();
            return session;
        } catch (SQLException failure) {
            throw new DataAccessResourceFailureException("No connection for a rebuild", failure);
        }
    }

    public JdbcClient statements() {
        return statements;
    }

    public void inTransaction(Runnable work) {
        transactions.executeWithoutResult(_ -> work.run());
    }

    /** Hands on the rows of a {@code copy … to stdout (format binary)} as they come. */
    public void read(String copy, Consumer<BinaryRow> reader) {
        try {
            CopyOut rows = copies.copyOut(copy);
            BinaryMessages messages = new BinaryMessages();
            for (byte[] next = rows.readFromCopy(); next != null; next = rows.readFromCopy()) {
                messages.row(next).ifPresent(reader);
            }
        } catch (SQLException failure) {
            throw new DataAccessResourceFailureException("The log cannot be read", failure);
        }
    }

    /**
     * Empties a table and opens it for rows, in a transaction that ends with them. So the rows are
     * frozen from the start: nobody has to visit them again to find out that all may see them.
     *
     * @param columns of the table, in the order of the rows
     */
    public TableCopy fill(String table, String columns) {
        try {
            connection.setAutoCommit(false);
            statements.sql("truncate " + table).update();
            return new TableCopy(connection, copies.copyIn(COPY.formatted(table, columns)));
        } catch (SQLException failure) {
            throw new DataAccessResourceFailureException("A view cannot be filled", failure);
        }
    }

    /** Ends it at once, whatever it is doing. */
    @Override
    public void close() {
        try {
            connection.abort(Runnable::run);
        } catch (SQLException alreadyGone) {
            // A connection that cannot be closed is as gone as it can be.
        }
    }
}
