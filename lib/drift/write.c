/* Deltas as JSON. */
#include "lib/drift/drift.h"

static size_t cut_at(struct lw_str s, size_t max)
{
    while (max > 0 && ((uint8_t)s.p[max] & 0xc0) == 0x80)
        max--;
    return max;
}

/* A value that is cut is no JSON any more: it is given as a string, with what it was beside it. */
static void write_value(struct lw_json_writer *w, const char *name, struct lw_str v, size_t max)
{
    char key[32];
    char text[LW_DIGEST_TEXT_BUF];
    struct lw_digest d;
    size_t n = strlen(name);

    if (!v.p)
        return;
    if (v.n <= max) {
        lw_json_kv_raw(w, name, v);
        return;
    }
    memcpy(key, name, n);
    memcpy(key + n, "_cut", 5);
    lw_json_kv_string(w, key, lw_str(v.p, cut_at(v, max)));
    memcpy(key + n, "_bytes", 7);
    lw_json_kv_int(w, key, (int64_t)v.n);
    d = lw_sha256(v);
    memcpy(key + n, "_digest", 8);
    lw_json_kv_string(w, key, lw_digest_text(&d, text));
}

static void write_delta(const struct lw_delta *d, size_t max, struct lw_json_writer *w)
{
    lw_json_begin_object(w);
    lw_json_kv_string(w, "kind", lw_strz(lw_delta_name(d->kind)));
    lw_json_kv_string(w, "severity", lw_strz(lw_severity_name(d->severity)));
    lw_json_kv_string(w, "disposition", lw_strz(lw_disposition_name(d->disposition)));
    lw_json_kv_string(w, "dimension", lw_strz(lw_dimension_name(d->dimension)));
    lw_json_kv_string(w, "direction", lw_strz(lw_widening_name(d->direction)));
    if (d->item.p) {
        lw_json_kv_string(w, "part", lw_strz(lw_part_name(d->part)));
        lw_json_kv_string(w, "item", d->item);
    }
    lw_json_kv_string(w, "path", d->path);
    write_value(w, "before", d->before, max);
    write_value(w, "after", d->after, max);
    if (d->note.n)
        lw_json_kv_string(w, "note", d->note);
    lw_json_end_object(w);
}

void lw_drift_write(const struct lw_drift *d, size_t max_value, struct lw_json_writer *w)
{
    lw_json_begin_object(w);
    lw_json_kv_string(w, "disposition", lw_strz(lw_disposition_name(lw_drift_worst(d))));
    lw_json_kv_string(w, "severity", lw_strz(lw_severity_name(lw_drift_severity(d))));
    lw_json_key(w, LW_STR("deltas"));
    lw_json_begin_array(w);
    for (const struct lw_delta *i = lw_drift_first(d); i; i = i->next)
        write_delta(i, max_value, w);
    lw_json_end_array(w);
    lw_json_end_object(w);
}
