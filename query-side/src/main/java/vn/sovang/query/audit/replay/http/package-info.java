/** Replays on an auditor's request, watched while they run. */
@NullMarked
package vn.sovang.query.audit.replay.http;

import org.jspecify.annotations.NullMarked;
