package vn.sovang.platform;

import jakarta.validation.constraints.NotBlank;
import vn.sovang.log.database.DatabaseAddress;
import vn.sovang.log.database.DatabaseRole;

/** Where a side finds the database, and the password of its role there. */
public record DatabaseSettings(@NotBlank String url, @NotBlank String password) {

    public DatabaseAddress as(DatabaseRole role) {
        return new DatabaseAddress(url, role.user(), password);
    }

    @Override
    public String toString() {
        return url;
    }
}
