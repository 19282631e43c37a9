package vn.sovang.query.rebuild.database;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.copy.CopyIn;
import org.springframework.dao.DataAccessResourceFailureException;

/** A table that takes rows from several threads, in any order. It has all of them or none. */
public final class TableCopy {

    private static final byte[] SIGNATURE = {
        'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0
    };
    private static final byte[] FLAGS_AND_EXTENSION = new byte[2 * Integer.BYTES];
    private static final byte[] END = {-1, -1};

    private final Connection connection;
    private final CopyIn copy;

    TableCopy(Connection connection, CopyIn copy) throws SQLException {
        this.connection = connection;
        this.copy = copy;
        copy.writeToCopy(SIGNATURE, 0, SIGNATURE.length);
        copy.writeToCopy(FLAGS_AND_EXTENSION, 0, FLAGS_AND_EXTENSION.length);
    }

    /** Takes the rows out of what they were collected in. */
    public synchronized void write(BinaryRows rows) {
        ByteBuffer bytes = rows.take();
        try {
            copy.writeToCopy(bytes.array(), 0, bytes.limit());
        } catch (SQLException failure) {
            throw unwritten(failure);
        }
    }

    /** Once all are there. */
    public synchronized void commit() {
        try {
            copy.writeToCopy(END, 0, END.length);
            copy.endCopy();
            connection.commit();
            connection.setAutoCommit(true);
        } catch (SQLException failure) {
            throw unwritten(failure);
        }
    }

    private static DataAccessResourceFailureException unwritten(SQLException failure) {
        return new DataAccessResourceFailureException("A view cannot be written", failure);
    }
}
