// What the editor asks about a place in a file. Each takes the request's parameters and gives its
// result.
#pragma once

#include "lsp/protocol.hpp"
#include "lsp/workspace.hpp"

namespace frontstage::lsp {

[[nodiscard]] Json completion(const Workspace& workspace, const Json& params);
[[nodiscard]] Json hover(const Workspace& workspace, const Json& params);
[[nodiscard]] Json definition(const Workspace& workspace, const Json& params);
[[nodiscard]] Json document_symbols(const Workspace& workspace, const Json& params);
[[nodiscard]] Json code_actions(const Workspace& workspace, const Json& params);

}  // namespace frontstage::lsp
