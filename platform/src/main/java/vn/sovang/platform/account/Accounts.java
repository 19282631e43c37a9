package vn.sovang.platform.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import vn.sovang.event.unit.UnitCode;

/** The accounts of the system. One that was found is remembered for a few seconds. */
public final class Accounts implements UserDetailsService {

    private static final Duration REMEMBERED = Duration.ofSeconds(5);

    private static final String FIND =
            "select username, password_hash, role, unit from account.account where username = ?";

    private static final String ADD =
            """
            insert into account.account (username, password_hash, role, unit) values (?, ?, ?, ?)
            on conflict do nothing
            """;

    private final JdbcClient jdbc;
    private final Cache<String, Account> found =
            Caffeine.newBuilder().expireAfterWrite(REMEMBERED).maximumSize(10_000).build();

    public Accounts(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    public Optional<Account> find(String username) {
        return Optional.ofNullable(found.get(username, name -> load(name).orElse(null)));
    }

    /**
     * @return whether it was added; false when the name is taken
     */
    public boolean add(Account account) {
        UnitCode unit = account.unit();
        return jdbc.sql(ADD)
                        .param(account.username())
                        .param(account.passwordHash())
                        .param(account.role().name())
                        .param(unit == null ? null : unit.value())
                        .update()
                == 1;
    }

    @Override
    public Account loadUserByUsername(String username) {
        return find(username).orElseThrow(() -> new UsernameNotFoundException("No such account"));
    }

    private Optional<Account> load(String username) {
        if (username.indexOf('\0') >= 0) {
            return Optional.empty();
        }
        return jdbc.sql(FIND)
                .param(username)
                .query(
                        (row, number) -> {
                            String unit = row.getString("unit");
                            return new Account(
                                    row.getString("username"),
                                    row.getString("password_hash"),
                                    Role.valueOf(row.getString("role")),
                                    unit == null ? null : new UnitCode(unit));
                        })
                .optional();
    }
}
