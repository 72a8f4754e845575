// The protocol's JSON: messages in and out, places, and the few numbers that it fixes.
#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <string>

#include "lsp/positions.hpp"

namespace frontstage::lsp {

using Json = nlohmann::ordered_json;

enum class Fault : int {
    not_json = -32700,
    no_request = -32600,
    no_such_method = -32601,
    wrong_parameters = -32602,
    internal = -32603,
    not_initialized = -32002,
    cancelled = -32800,
    failed = -32803
};

// Thrown by what answers a request, and sent instead of an answer.
struct Refusal {
    Fault fault;
    std::string message;
};

// Discarded (`is_discarded`) where it is no JSON.
[[nodiscard]] Json parsed(const std::string& body);
[[nodiscard]] std::string written(const Json& message);

[[nodiscard]] Json answer(const Json& id, Json result);
[[nodiscard]] Json refusal(const Json& id, const Refusal& why);
[[nodiscard]] Json notification(const std::string& method, Json params);

[[nodiscard]] Json as_json(const Position& position);
[[nodiscard]] Json as_json(const Range& range);
// These throw nlohmann's exceptions where something is missing or of another kind.
[[nodiscard]] Position position_in(const Json& json);
[[nodiscard]] Range range_in(const Json& json);

}  // namespace frontstage::lsp
