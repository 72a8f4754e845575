#include "lsp/protocol.hpp"

namespace frontstage::lsp {

Json parsed(const std::string& body) {
    return Json::parse(body, nullptr, false);
}

std::string written(const Json& message) {
    return message.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Json answer(const Json& id, Json result) {
    return {{"jsonrpc", "2.0"}, {"id", id}, {"result", std::move(result)}};
}

Json refusal(const Json& id, const Refusal& why) {
    return {{"jsonrpc", "2.0"},
            {"id", id},
            {"error", {{"code", static_cast<int>(why.fault)}, {"message", why.message}}}};
}

Json notification(const std::string& method, Json params) {
    return {{"jsonrpc", "2.0"}, {"method", method}, {"params", std::move(params)}};
}

Json as_json(const Position& position) {
    return {{"line", position.line}, {"character", position.character}};
}

Json as_json(const Range& range) {
    return {{"start", as_json(range.start)}, {"end", as_json(range.end)}};
}

Position position_in(const Json& json) {
    const auto counted = [&](const char* key) {
        const auto number = json.at(key).get<std::int64_t>();
        return static_cast<std::size_t>(std::max<std::int64_t>(number, 0));
    };
    return {counted("line"), counted("character")};
}

Range range_in(const Json& json) {
    return {position_in(json.at("start")), position_in(json.at("end"))};
}

}  // namespace frontstage::lsp
