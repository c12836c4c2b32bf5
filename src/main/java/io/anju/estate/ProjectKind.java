package io.anju.estate;

/** What a project is mostly used for; drives what is proposed, never what is allowed. */
public enum ProjectKind {
    RESIDENTIAL,
    COMMERCIAL,
    MIXED
}
