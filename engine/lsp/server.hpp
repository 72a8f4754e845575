// The language server without its streams and threads: messages go in, messages come out, and what
// has to be looked at is asked for. What the protocol says of a server's life is held here.
#pragma once

#include <set>

#include "lsp/publishing.hpp"

namespace frontstage::lsp {

class Server {
public:
    using Send = std::function<void(const Json&)>;
    Server(app::Folders folders, Send send);

    // All that has arrived, in its order: what is cancelled further down is not begun.
    void receive(const std::vector<Json>& messages);

    [[nodiscard]] std::vector<Examination> take_wanted() { return publishing_.take_wanted(); }
    void take(const Examined& examined) { publishing_.take(examined); }

    [[nodiscard]] bool ended() const { return stage_ == Stage::ended; }
    // After `exit`: fine only where `shutdown` came before it.
    [[nodiscard]] bool ended_well() const { return ended_well_; }

private:
    enum class Stage : std::uint8_t { new_born, serving, shut_down, ended };

    void receive_one(const Json& message);
    void request(const Json& id, const std::string& method, const Json& params);
    void notify(const std::string& method, const Json& params);
    [[nodiscard]] Json result_of(const std::string& method, const Json& params);
    [[nodiscard]] Json initialize(const Json& params);
    void end();

    Workspace workspace_;
    Send send_;
    Publishing publishing_;
    Stage stage_ = Stage::new_born;
    bool ended_well_ = false;
    std::set<std::string> cancelled_;  // ids as JSON
};

}  // namespace frontstage::lsp
