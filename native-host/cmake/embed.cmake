# Writes OUT, a C++ file with the bytes of FILES (relative to ROOT) as a table of path and text. Each definition of a
# protocol schema has a row of its own too, "protocol/common.json#/definitions/uuid": a host that starts parses the few
# it needs, not all of them.
set(cpp "#include \"facts/embedded_files.hpp\"\n\nnamespace objector::facts {\nnamespace {\nconst EmbeddedFile kFiles[] = {\n")
list(SORT FILES)
foreach(file ${FILES})
  file(READ ${ROOT}/${file} bytes)
  string(REPLACE "../" "" name ${file})
  # A line break is never inside a JSON string; without them the host parses a third less at its start.
  string(REGEX REPLACE "\n *" "" bytes "${bytes}")
  string(APPEND cpp "{\"${name}\", R\"json~(${bytes})json~\"},\n")
  string(JSON count ERROR_VARIABLE none LENGTH "${bytes}" definitions)
  if(name MATCHES "^protocol/" AND count)
    math(EXPR last "${count} - 1")
    foreach(i RANGE ${last})
      string(JSON definition MEMBER "${bytes}" definitions ${i})
      string(JSON text GET "${bytes}" definitions ${definition})
      string(REGEX REPLACE "\n[\t ]*" "" text "${text}")
      string(APPEND cpp "{\"${name}#/definitions/${definition}\", R\"json~(${text})json~\"},\n")
    endforeach()
  endif()
endforeach()
string(APPEND cpp "};\n}  // namespace\nstd::span<const EmbeddedFile> embedded_files() { return kFiles; }\n}  // namespace objector::facts\n")
file(WRITE ${OUT} "${cpp}")
