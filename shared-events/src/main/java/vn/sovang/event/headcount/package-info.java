/** Party development: how many people were nominated, admitted, made official. */
@NullMarked
package vn.sovang.event.headcount;

import org.jspecify.annotations.NullMarked;
