/**
 * Contractors (外包单位): who they are, which trades they have, how long their contract runs, and whether the company has suspended
 * them. Every change is told to staffing, where their people are (ADR 0033).
 */
@NullMarked
package io.anju.agreements.contractor;

import org.jspecify.annotations.NullMarked;
