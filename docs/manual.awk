# Mends what swift-argument-parser's plugin writes: a line of text that begins with an apostrophe or a dot is taken for a macro and
# lost, a blank line is no paragraph, a paragraph before an item is none, and text begins a line with each sentence.

function flush_paragraph() {
  if (paragraph != "") print paragraph
  paragraph = ""
}

# A line of text, in lines of 80 characters at most.
function print_text(text,    line, words, count, place) {
  count = split(text, words, " ")
  line = ""
  for (place = 1; place <= count; place++) {
    if (line != "" && (length(line) + 1 + length(words[place]) > 78 || line ~ /[.!?]$/)) {
      print line
      line = ""
    }
    if (line == "" && words[place] ~ /^['.]/) line = "\\&"
    line = line (line == "" || line == "\\&" ? "" : " ") words[place]
  }
  if (line != "") print line
}

/^\.Pp$/ || /^$/ { paragraph = ".Pp"; next }
/^\.(It|El|Sh)( |$)/ { paragraph = "" }
{ flush_paragraph() }
/^\.Nd / { sub(/\."$/, "\""); print; next }
/^\.[A-Z\\]/ { print; next }
{ print_text($0) }
END { flush_paragraph() }
