/* Pages of user interfaces (MCP Apps): resources of the scheme ui:// are programs that a host runs,
 * and a tool names them. The walk reads each once and binds the definition to its content; what a
 * client reads later must have that content. */
#include "lib/engine/session_internal.h"

#define PAGES_MAX 64 /* of one server; those beyond are not read, and not shown */

static bool is_page(struct lw_str uri)
{
    return lw_str_starts(uri, LW_STR("ui://"));
}

/* The content as the surface in force knows it, when the definition is the same as there. A server
 * that changes it without a word is found out when it is read. */
static bool known(const struct lw_session *s, const struct lw_item *i, struct lw_digest *out)
{
    const struct lw_item *before =
        s->live && !s->stale ? lw_surface_find(s->live, LW_PART_RESOURCES, i->name) : NULL;

    return before && !before->ambiguous && lw_content_bound(before->json, out);
}

bool lw_pages_next(struct lw_session *s)
{
    const struct lw_item *i =
        s->walk.page ? s->walk.page->next : lw_surface_first(s->walk.surface, LW_PART_RESOURCES);

    for (; i && s->walk.pages < PAGES_MAX; i = i->next) {
        struct lw_digest digest;

        if (!is_page(i->name))
            continue;
        s->walk.page = i;
        s->walk.pages++;
        if (!known(s, i, &digest)) {
            lw_walk_ask(s, "resources/read", "uri", i->name);
            return true;
        }
        if (lw_surface_put_content(s->walk.surface, i->name, &digest) != 0) {
            lw_walk_fail(s, LW_STR("a page could not be bound"));
            return true;
        }
    }
    return false;
}

bool lw_pages_response(struct lw_session *s, const struct lw_message *m)
{
    const struct lw_json *contents =
        m->kind == LW_MESSAGE_ERROR ? NULL : lw_json_getz(m->result, "contents");
    int err = 0;

    /* A page that cannot be read stays without content: it is shown as it was approved, and reading
     * it is refused until it has that content again. */
    if (contents)
        err = lw_surface_set_content(s->walk.surface, s->walk.page->name, contents);
    if (err) {
        lw_walk_fail(s, lw_strz(lw_err_text(err)));
        return true;
    }
    return lw_pages_next(s);
}

const char *lw_pages_check(const struct lw_session *s, const struct pending *p,
                           const struct lw_message *m)
{
    const struct lw_manifest_item *item;
    struct lw_digest approved;
    struct lw_digest is;

    if (m->kind == LW_MESSAGE_ERROR || !lw_str_eqz(p->method, "resources/read") ||
        !is_page(p->subject) || !lw_json_getz(m->result, "contents"))
        return NULL;
    item = s->manifest ? lw_manifest_find(s->manifest, LW_PART_RESOURCES, p->subject) : NULL;
    if (!item || !lw_content_bound(item->json, &approved))
        return NULL; /* made from a template, or approved before pages were bound */
    if (lw_content_digest(lw_json_getz(m->result, "contents"), &is) == 0 &&
        lw_digest_eq(&is, &approved))
        return NULL;
    return "the page is not the approved one";
}
