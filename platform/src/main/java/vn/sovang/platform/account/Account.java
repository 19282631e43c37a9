package vn.sovang.platform.account;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;
import vn.sovang.event.unit.UnitCode;

/**
 * An account of the system.
 *
 * @param passwordHash as the password encoder made it
 * @param unit whose facts a recorder may record; absent for accounts of no unit
 */
public record Account(String username, String passwordHash, Role role, @Nullable UnitCode unit)
        implements UserDetails {

    private static final long serialVersionUID = 1L;

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority("ROLE_" + role));
    }

    @Override
    public String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return username;
    }

    @Override
    public String toString() {
        return username;
    }
}
