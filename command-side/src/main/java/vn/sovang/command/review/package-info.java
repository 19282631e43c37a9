/**
 * The year-end review of a cluster: targets, criteria, scores by two people, notes, publication.
 */
@NullMarked
package vn.sovang.command.review;

import org.jspecify.annotations.NullMarked;
