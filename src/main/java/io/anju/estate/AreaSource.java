package io.anju.estate;

/** Where the figure of an area comes from (F-02). */
public enum AreaSource {
    REGISTERED,
    MEASURED,
    CONTRACT
}
