package vn.sovang.log.proof;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sovang.log.checkpoint.SignedNote;
import vn.sovang.log.merkle.TreeHead;

/** What has been signed, each one larger than those before. */
final class SignedCheckpoints {

    private static final String LAST =
            "select size, root from log.checkpoint order by size desc limit 1";

    private static final String BETWEEN =
            "select size, root from log.checkpoint where size > :from and size <= :to order by size";

    private static final String ADD = "select log.add_checkpoint(:extended, :size, :root, :note)";

    private static final RowMapper<TreeHead> HEAD = SignedCheckpoints::head;

    private final JdbcClient database;

    SignedCheckpoints(JdbcClient database) {
        this.database = database;
    }

    /** The empty tree, when nothing was signed yet. */
    TreeHead last() {
        return database.sql(LAST).query(HEAD).optional().orElse(TreeHead.EMPTY);
    }

    /** Those larger than one size, up to another. */
    List<TreeHead> between(long from, long to) {
        return database.sql(BETWEEN).param("from", from).param("to", to).query(HEAD).list();
    }

    /**
     * @param extended the last one, when the new one was found to extend it
     * @return false when it is no longer the last
     */
    boolean add(TreeHead extended, TreeHead signed, SignedNote note) {
        return database.sql(ADD)
                .param("extended", extended.size())
                .param("size", signed.size())
                .param("root", signed.root())
                .param("note", note.print())
                .query(Boolean.class)
                .single();
    }

    private static TreeHead head(ResultSet row, int number) throws SQLException {
        return new TreeHead(row.getLong(1), row.getBytes(2));
    }
}
