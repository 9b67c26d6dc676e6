/* The public face of the library: pure C, no descriptors, clock, threads or globals.
 *
 * An embedder that has its own transport makes a session (lib/engine/session.h), feeds it frames
 * and performs its effects; one that only wants to ask decides with lib/decide/decide.h on a
 * surface, a manifest and their drift. Receipts are written and verified by lib/receipt/receipt.h.
 */
#ifndef LANDWAITER_H
#define LANDWAITER_H

#include "lib/decide/decide.h"
#include "lib/drift/drift.h"
#include "lib/engine/session.h"
#include "lib/json/json.h"
#include "lib/manifest/manifest.h"
#include "lib/manifest/schema.h"
#include "lib/manifest/surface.h"
#include "lib/mcp/mcp.h"
#include "lib/receipt/receipt.h"

#endif
