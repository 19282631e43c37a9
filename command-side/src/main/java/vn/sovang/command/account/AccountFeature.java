package vn.sovang.command.account;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Accounts of the system. */
@Configuration
@Import({AccountApi.class, AccountDesk.class})
public class AccountFeature {}
