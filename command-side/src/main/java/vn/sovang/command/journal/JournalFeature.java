package vn.sovang.command.journal;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** History brought from elsewhere. */
@Configuration
@Import({JournalApi.class, JournalDesk.class, JournalImport.class, JournalRoutes.class})
public class JournalFeature {}
