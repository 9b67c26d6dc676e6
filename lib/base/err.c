#include "lib/base/err.h"

#include <stddef.h>

static const struct {
    const char *name;
    const char *text;
    enum lw_fault fault;
} table[LW_ERR_COUNT] = {[LW_OK] = {"OK", "ok", LW_FAULT_PEER},
#define X(n, f, t) [LW_ERR_##n] = {#n, t, f},
                         LW_ERR_TABLE(X)
#undef X
};

static size_t index_of(int err)
{
    size_t i = (size_t)(err < 0 ? -(long)err : (long)err);

    return i < LW_ERR_COUNT ? i : (size_t)LW_ERR_STATE;
}

const char *lw_err_text(int err)
{
    return table[index_of(err)].text;
}

const char *lw_err_name(int err)
{
    return table[index_of(err)].name;
}

enum lw_fault lw_err_fault(int err)
{
    return table[index_of(err)].fault;
}
