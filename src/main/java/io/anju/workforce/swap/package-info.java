/**
 * Turns that change hands (换班、顶班): somebody asks a colleague to <b>exchange</b> a turn, or somebody to <b>stand in</b>; the
 * colleague answers, a lead decides where the project wants it, and the turns change hands in one go. Leave that falls on a turn
 * asks for a substitute by itself.
 */
@NullMarked
package io.anju.workforce.swap;

import org.jspecify.annotations.NullMarked;
