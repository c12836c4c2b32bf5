/**
 * Breaks what Anju stands on while people work with it, and asks afterwards whether anything was lost, doubled or left half
 * done. The application runs in a process of its own; every fault has a seed, which it prints. The short form belongs to
 * every check, {@code -Danju.faults=100} makes the long one (bin/check --full).
 */
@NullMarked
package io.anju.faults;

import org.jspecify.annotations.NullMarked;
