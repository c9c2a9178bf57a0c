#ifndef DAYLIGHT_CLIBGIT2_SHIM_H
#define DAYLIGHT_CLIBGIT2_SHIM_H

#include <git2.h>
#include <git2/sys/odb_backend.h>

// git_libgit2_opts is variadic, which Swift cannot call: one small function for each option in use.

static inline int daylight_git_set_owner_validation(int enabled) {
  return git_libgit2_opts(GIT_OPT_SET_OWNER_VALIDATION, enabled);
}

static inline int daylight_git_get_owner_validation(int *enabled) {
  return git_libgit2_opts(GIT_OPT_GET_OWNER_VALIDATION, enabled);
}

static inline int daylight_git_set_strict_hash_verification(int enabled) {
  return git_libgit2_opts(GIT_OPT_ENABLE_STRICT_HASH_VERIFICATION, enabled);
}

static inline int daylight_git_set_object_caching(int enabled) {
  return git_libgit2_opts(GIT_OPT_ENABLE_CACHING, enabled);
}

static inline int daylight_git_clear_search_path(int level) {
  return git_libgit2_opts(GIT_OPT_SET_SEARCH_PATH, level, "");
}

static inline int daylight_git_set_search_path(int level, const char *path) {
  return git_libgit2_opts(GIT_OPT_SET_SEARCH_PATH, level, path);
}

// libgit2 1.5 knows only the extension "noop". The others here change nothing for a reader of objects and
// references.
static inline int daylight_git_accept_worktree_config(void) {
  const char *extensions[] = {"worktreeconfig", "preciousobjects"};
  return git_libgit2_opts(GIT_OPT_SET_EXTENSIONS, extensions, (size_t)2);
}

#endif
