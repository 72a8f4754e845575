#include "lsp/serve.hpp"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <iostream>
#include <mutex>
#include <thread>

#include "lsp/framing.hpp"
#include "lsp/server.hpp"

namespace frontstage::lsp {
namespace {

// How long nobody must have typed before every path is played.
constexpr std::chrono::milliseconds at_rest{300};

// What the threads hand to each other.
class Exchange {
public:
    void arrived(Json message) {
        const std::lock_guard lock(mutex_);
        inbox_.push_back(std::move(message));
        for_server_.notify_one();
    }
    void input_ended() {
        const std::lock_guard lock(mutex_);
        ended_ = true;
        for_server_.notify_one();
    }

    struct Arrivals {
        std::vector<Json> messages;
        std::vector<Examined> examined;
        bool input_ended = false;
    };
    // Waits until there is something.
    Arrivals take_arrivals() {
        std::unique_lock lock(mutex_);
        for_server_.wait(lock, [&] { return ended_ || !inbox_.empty() || !examined_.empty(); });
        Arrivals arrivals;
        arrivals.messages.swap(inbox_);
        arrivals.examined.swap(examined_);
        arrivals.input_ended = ended_ && arrivals.messages.empty();
        return arrivals;
    }

    // The newest wish for an owner takes the place of an older one that has not begun.
    void want(std::vector<Examination> wanted) {
        const std::lock_guard lock(mutex_);
        for (Examination& each : wanted) {
            ++wishes_;
            const auto is_older = [&](const Examination& old) { return old.owner == each.owner; };
            std::erase_if(wanted_, is_older);
            std::erase_if(deeper_, is_older);
            wanted_.push_back(std::move(each));
        }
        for_worker_.notify_one();
    }
    std::optional<Examination> next_wanted() {
        std::unique_lock lock(mutex_);
        for_worker_.wait(lock, [&] { return stopped_ || !wanted_.empty(); });
        if (stopped_) return std::nullopt;
        Examination next = std::move(wanted_.front());
        wanted_.pop_front();
        return next;
    }
    // What was looked at is looked into once nothing newer has been wanted for a while.
    void want_deeper(Examination wanted) {
        const std::lock_guard lock(mutex_);
        std::erase_if(deeper_, [&](const Examination& old) { return old.owner == wanted.owner; });
        deeper_.push_back(std::move(wanted));
        for_deeper_.notify_one();
    }
    std::optional<Examination> next_deeper() {
        std::unique_lock lock(mutex_);
        while (!stopped_) {
            for_deeper_.wait(lock, [&] { return stopped_ || !deeper_.empty(); });
            const std::uint64_t seen = wishes_;
            for_deeper_.wait_for(lock, at_rest, [&] { return stopped_ || wishes_ != seen; });
            if (stopped_ || wishes_ != seen || deeper_.empty()) continue;
            Examination next = std::move(deeper_.front());
            deeper_.pop_front();
            return next;
        }
        return std::nullopt;
    }
    void done(Examined examined) {
        const std::lock_guard lock(mutex_);
        examined_.push_back(std::move(examined));
        for_server_.notify_one();
    }
    void stop() {
        const std::lock_guard lock(mutex_);
        stopped_ = true;
        for_worker_.notify_one();
        for_deeper_.notify_one();
    }

private:
    std::mutex mutex_;
    std::condition_variable for_server_, for_worker_, for_deeper_;
    std::vector<Json> inbox_;
    std::vector<Examined> examined_;
    std::deque<Examination> wanted_, deeper_;
    std::uint64_t wishes_ = 0;
    bool ended_ = false, stopped_ = false;
};

bool is_exit(const Json& message) {
    return message.is_object() && message.value("method", Json()) == "exit";
}

// Nothing is read after `exit`, so that the thread ends though the stream may stay open.
void read_all(std::istream& in, Exchange& exchange) {
    while (const auto body = read_message(in)) {
        Json message = parsed(*body);
        const bool last = is_exit(message);
        exchange.arrived(std::move(message));
        if (last) return;
    }
    exchange.input_ended();
}

void examine_one(Exchange& exchange, Examination wanted) {
    try {
        exchange.done(examine(std::move(wanted)));
    } catch (const std::exception& error) {
        // The machine failed at one file; the others can still be looked at.
        std::cerr << "frontstage: " << error.what() << '\n';
    }
}

void examine_all(Exchange& exchange) {
    while (const auto wanted = exchange.next_wanted()) {
        examine_one(exchange, *wanted);
        Examination deeper = *wanted;
        deeper.depth = author::Depth::whole;
        exchange.want_deeper(std::move(deeper));
    }
}

void look_deeper(Exchange& exchange) {
    while (auto wanted = exchange.next_deeper())
        examine_one(exchange, std::move(*wanted));
}

}  // namespace

End serve(app::Folders folders, std::istream& in, std::ostream& out) {
    Exchange exchange;
    Server server(std::move(folders),
                  [&](const Json& message) { write_message(out, written(message)); });
    std::thread reader(read_all, std::ref(in), std::ref(exchange));
    std::thread worker(examine_all, std::ref(exchange));
    std::thread deeper(look_deeper, std::ref(exchange));
    while (!server.ended()) {
        const Exchange::Arrivals arrivals = exchange.take_arrivals();
        server.receive(arrivals.messages);
        for (const Examined& examined : arrivals.examined)
            server.take(examined);
        exchange.want(server.take_wanted());
        if (arrivals.input_ended) break;
    }
    exchange.stop();
    worker.join();
    deeper.join();
    reader.join();
    return server.ended_well() ? End::orderly : End::sudden;
}

}  // namespace frontstage::lsp
