#pragma once

#include <algorithm>
#include <cstddef>
#include <initializer_list>
#include <memory>
#include <utility>
#include <vector>

namespace vitrine {

/// A list as a value whose copies share what they hold, for lists that are copied far more often than they change.
template <typename T>
class SharedList {
public:
    using value_type = T;

    SharedList() = default;
    SharedList(std::vector<T> items)
        : m_items(items.empty() ? nullptr : std::make_shared<std::vector<T>>(std::move(items))) {}
    SharedList(std::initializer_list<T> items) : SharedList(std::vector<T>(items)) {}

    [[nodiscard]] std::size_t size() const { return m_items ? m_items->size() : 0; }
    [[nodiscard]] bool empty() const { return size() == 0; }
    [[nodiscard]] const T* begin() const { return m_items ? m_items->data() : nullptr; }
    [[nodiscard]] const T* end() const { return begin() + size(); }
    [[nodiscard]] const T& operator[](std::size_t index) const { return (*m_items)[index]; }
    [[nodiscard]] const T& front() const { return m_items->front(); }
    [[nodiscard]] const T& back() const { return m_items->back(); }

    /// The list to be changed, in a copy of its own: whoever else holds it keeps it as it was.
    [[nodiscard]] std::vector<T>& edit() {
        if (!m_items)
            m_items = std::make_shared<std::vector<T>>();
        else if (m_items.use_count() > 1)
            m_items = std::make_shared<std::vector<T>>(*m_items);
        return *m_items;
    }

    friend bool operator==(const SharedList& a, const SharedList& b) {
        if (a.m_items == b.m_items) return true;
        return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin());
    }

private:
    std::shared_ptr<std::vector<T>> m_items;
};

} // namespace vitrine
