package vn.sovang.command.journal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import vn.sovang.platform.account.Account;
import vn.sovang.platform.http.BodyLimit;
import vn.sovang.platform.http.Problem;
import vn.sovang.platform.json.StrictJson;

/**
 * Brings a whole journal into the log, line by line; a refused line changes nothing and the import
 * goes on.
 */
public final class JournalImport {

    private final JournalDesk desk;

    JournalImport(JournalDesk desk) {
        this.desk = desk;
    }

    /**
     * Writes one line for each command, {@code {"line": 1, "status": 201, "body": {…}}}, as soon as
     * it is decided.
     */
    public void bring(InputStream journal, OutputStream to, Account importer) throws IOException {
        JournalLines lines = new JournalLines(journal, BodyLimit.MAX_BYTES);
        try (OutputStream answers = new BufferedOutputStream(to)) {
            for (Optional<JournalLines.Line> line = lines.next();
                    line.isPresent();
                    line = lines.next()) {
                write(line.get(), answer(line.get(), importer), answers);
                if (!lines.hasMoreAtHand()) {
                    answers.flush();
                }
            }
        }
    }

    private ResponseEntity<?> answer(JournalLines.Line line, Account importer) {
        return line.isTooLong()
                ? Problem.of(413, "body-too-large", "A line is at most 1 MiB.").answer()
                : desk.decide(line.bytes(), importer);
    }

    private static void write(
            JournalLines.Line line, ResponseEntity<?> answer, OutputStream answers)
            throws IOException {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("line", line.number());
        fields.put("status", answer.getStatusCode().value());
        fields.put("body", body(answer));
        answers.write(StrictJson.MAPPER.writeValueAsBytes(fields));
        answers.write('\n');
    }

    private static Object body(ResponseEntity<?> answer) {
        Object body = answer.getBody();
        return body == null ? Map.of() : body;
    }
}
