function __mundap_should_offer_completions_for_flags_or_options -a expected_commands
    set -l non_repeating_flags_or_options $argv[2..]
    set -l non_repeating_flags_or_options_absent 0
    set -l positional_index 0
    set -l commands
    __mundap_parse_tokens
    test "$commands" = "$expected_commands"; and return $non_repeating_flags_or_options_absent
end

function __mundap_should_offer_completions_for_positional -a expected_commands positional_index_comparison expected_positional_index
    set -l non_repeating_flags_or_options
    set -l non_repeating_flags_or_options_absent 0
    set -l positional_index 0
    set -l commands
    __mundap_parse_tokens
    test "$commands" = "$expected_commands" -a \( "$positional_index" "$positional_index_comparison" "$expected_positional_index" \)
end

function __mundap_parse_tokens -S
    set -l unparsed_tokens (__mundap_tokens -pc)
    switch $unparsed_tokens[1]
    case 'mundap'
        __mundap_parse_subcommand 0 'version' 'h/help'
        switch $unparsed_tokens[1]
        case 'chat'
            __mundap_parse_subcommand 0 'resume=' 'no-history' 'knowledge=' 'format=' 'color=' 'no-transcript' 'transcripts=' 'version' 'h/help'
        case 'ask'
            __mundap_parse_subcommand -r 1 'knowledge=' 'format=' 'color=' 'no-transcript' 'transcripts=' 'version' 'h/help'
        case 'cases'
            __mundap_parse_subcommand 1 'knowledge=' 'format=' 'color=' 'no-transcript' 'transcripts=' 'version' 'h/help'
        case 'transcripts'
            __mundap_parse_subcommand -r 1 'since=' 'outcome=' 'older-than=' 'delete' 'yes' 'knowledge=' 'format=' 'color=' 'no-transcript' 'transcripts=' 'version' 'h/help'
        case 'export'
            __mundap_parse_subcommand 2 'to=' 'force' 'knowledge=' 'format=' 'color=' 'no-transcript' 'transcripts=' 'version' 'h/help'
        case 'replay'
            __mundap_parse_subcommand -r 1 'accept' 'knowledge=' 'format=' 'color=' 'no-transcript' 'transcripts=' 'version' 'h/help'
        case 'review'
            __mundap_parse_subcommand 0 'knowledge=' 'format=' 'color=' 'no-transcript' 'transcripts=' 'version' 'h/help'
        case 'check'
            __mundap_parse_subcommand 1 'version' 'h/help'
        case 'train'
            __mundap_parse_subcommand 1 'cross-validate' 'compile-only' 'writers=' 'collection=' 'knowledge=' 'version' 'h/help'
        case 'tune'
            __mundap_parse_subcommand 1 'parameter=+' 'writers=' 'all-writers' 'format=' 'version' 'h/help'
        case 'eval'
            __mundap_parse_subcommand -r 1 'simulate' 'misses' 'manual=' 'leave-manual-out=' 'knowledge=' 'format=' 'color=' 'no-transcript' 'transcripts=' 'version' 'h/help'
        case 'help'
            __mundap_parse_subcommand -r 1 'version'
        end
    end
end

function __mundap_tokens
    if test (string split -m 1 -f 1 -- . "$FISH_VERSION") -gt 3
        commandline --tokens-raw $argv
    else
        commandline -o $argv
    end
end

function __mundap_parse_subcommand -S -a positional_count
    argparse -s r -- $argv
    set -l option_specs $argv[2..]
    set -l is_repeating_positional $_flag_r
    set -el _flag_r
    set -a commands $unparsed_tokens[1]
    set positional_index 0
    while true
        set -e unparsed_tokens[1]
        argparse -sn "$commands" $option_specs -- $unparsed_tokens 2> /dev/null
        set unparsed_tokens $argv
        set positional_index (math $positional_index + 1)
        for non_repeating_flag_or_option in $non_repeating_flags_or_options
            if set -ql "_flag_$(string replace -a - _ -- $non_repeating_flag_or_option)"
                set non_repeating_flags_or_options_absent 1
                break
            end
        end
        test (count $unparsed_tokens) -eq 0 -o \( -z "$is_repeating_positional" -a "$positional_index" -gt "$positional_count" \) && break
    end
end

function __mundap_complete_directories
    set -l token (commandline -t)
    string match -- '*/' $token
    set -l subdirs $token*/
    printf %s\n $subdirs
end

function __mundap_custom_completion
    set -x SAP_SHELL fish
    set -x SAP_SHELL_VERSION $FISH_VERSION
    set -l tokens (__mundap_tokens -p)
    if test -z "$(__mundap_tokens -t)"
        set -l index (count (__mundap_tokens -pc))
        set tokens $tokens[..$index] \'\' $tokens[(math $index + 1)..]
    end
    command $tokens[1] $argv $tokens
end

complete -c 'mundap' -f
complete -c 'mundap' -n '__mundap_should_offer_completions_for_flags_or_options "mundap" version' -l 'version' -d 'Show the version.'
complete -c 'mundap' -n '__mundap_should_offer_completions_for_flags_or_options "mundap" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'mundap' -n '__mundap_should_offer_completions_for_positional "mundap" -eq 1' -fa 'chat' -d 'Hold a conversation (the default).'
complete -c 'mundap' -n '__mundap_should_offer_completions_for_positional "mundap" -eq 1' -fa 'ask' -d 'Answer one message.'
complete -c 'mundap' -n '__mundap_should_offer_completions_for_positional "mundap" -eq 1' -fa 'cases' -d 'List the manual\'s cases, or show one whole.'
complete -c 'mundap' -n '__mundap_should_offer_completions_for_positional "mundap" -eq 1' -fa 'transcripts' -d 'List or delete stored transcripts.'
complete -c 'mundap' -n '__mundap_should_offer_completions_for_positional "mundap" -eq 1' -fa 'export' -d 'Write a stored transcript to a file.'
complete -c 'mundap' -n '__mundap_should_offer_completions_for_positional "mundap" -eq 1' -fa 'replay' -d 'Play transcripts again and report each act that differs.'
complete -c 'mundap' -n '__mundap_should_offer_completions_for_positional "mundap" -eq 1' -fa 'review' -d 'Go through what was not understood, and add it to the phrasings.'
complete -c 'mundap' -n '__mundap_should_offer_completions_for_positional "mundap" -eq 1' -fa 'check' -d 'Check a knowledge folder.'
complete -c 'mundap' -n '__mundap_should_offer_completions_for_positional "mundap" -eq 1' -fa 'train' -d 'Learn from a folder\'s phrasings.'
complete -c 'mundap' -n '__mundap_should_offer_completions_for_positional "mundap" -eq 1' -fa 'tune' -d 'Show how the fitted numbers were found: what other values come to.'
complete -c 'mundap' -n '__mundap_should_offer_completions_for_positional "mundap" -eq 1' -fa 'eval' -d 'Measure the replies to labelled messages, dialogues or follow-ups.'
complete -c 'mundap' -n '__mundap_should_offer_completions_for_positional "mundap" -eq 1' -fa 'help' -d 'Show subcommand help information.'
complete -c 'mundap' -n '__mundap_should_offer_completions_for_flags_or_options "mundap chat" resume' -l 'resume' -d 'Go on with a stored transcript (\'mundap transcripts\' lists them).' -rfka '(__mundap_custom_completion ---completion chat -- --resume (count (__mundap_tokens -pc)) (__mundap_tokens -tC))'
complete -c 'mundap' -n '__mundap_should_offer_completions_for_flags_or_options "mundap chat" no-history' -l 'no-history' -d 'Neither read nor keep the lines typed at the prompt.'
complete -c 'mundap' -n '__mundap_should_offer_completions_for_flags_or_options "mundap chat" knowledge' -l 'knowledge' -d 'A knowledge folder, or a bare manual (.tsv).' -rF
complete -c 'mundap' -n '__mundap_should_offer_completions_for_flags_or_options "mundap chat" format' -l 'format' -d 'How to write replies: text, or one JSON object a line.' -rfka 'text json'
complete -c 'mundap' -n '__mundap_should_offer_completions_for_flags_or_options "mundap chat" color' -l 'color' -d 'When to colour replies: auto, always or never.' -rfka 'auto always never'
complete -c 'mundap' -n '__mundap_should_offer_completions_for_flags_or_options "mundap chat" no-transcript' -l 'no-transcript' -d 'Keep no record of the conversation on disk.'
complete -c 'mundap' -n '__mundap_should_offer_completions_for_flags_or_options "mundap chat" transcripts' -l 'transcripts' -d 'The folder of transcripts (default: $XDG_STATE_HOME/mundap/transcripts).' -rfa '(__mundap_complete_directories)'
complete -c 'mundap' -n '__mundap_should_offer_completions_for_flags_or_options "mundap chat" version' -l 'version' -d 'Show the version.'
complete -c 'mundap' -n '__mundap_should_offer_completions_for_flags_or_options "mundap chat" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'mundap' -n '__mundap_should_offer_completions_for_flags_or_options "mundap ask" knowledge' -l 'knowledge' -d 'A knowledge folder, or a bare manual (.tsv).' -rF
complete -c 'mundap' -n '__mundap_should_offer_completions_for_flags_or_options "mundap ask" format' -l 'format' -d 'How to write replies: text, or one JSON object a line.' -rfka 'text json'
complete -c 'mundap' -n '__mundap_should_offer_completions_for_flags_or_options "mundap ask" color' -l 'color' -d 'When to colour replies: auto, always or never.' -rfka 'auto always never'
complete -c 'mundap' -n '__mundap_should_offer_completions_for_flags_or_options "mundap ask" no-transcript' -l 'no-transcript' -d 'Keep no record of the conversation on disk.'
complete -c 'mundap' -n '__mundap_should_offer_completions_for_flags_or_options "mundap ask" transcripts' -l 'transcripts' -d 'The folder of transcripts (default: $XDG_STATE_HOME/mundap/transcripts).' -rfa '(__mundap_complete_directories)'
complete -c 'mundap' -n '__mundap_should_offer_completions_for_flags_or_options "mundap ask" version' -l 'version' -d 'Show the version.'
complete -c 'mundap' -n '__mundap_should_offer_completions_for_flags_or_options "mundap ask" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'mundap' -n '__mundap_should_offer_completions_for_flags_or_options "mundap cases" knowledge' -l 'knowledge' -d 'A knowledge folder, or a bare manual (.tsv).' -rF
complete -c 'mundap' -n '__mundap_should_offer_completions_for_flags_or_options "mundap cases" format' -l 'format' -d 'How to write replies: text, or one JSON object a line.' -rfka 'text json'
complete -c 'mundap' -n '__mundap_should_offer_completions_for_flags_or_options "mundap cases" color' -l 'color' -d 'When to colour replies: auto, always or never.' -rfka 'auto always never'
complete -c 'mundap' -n '__mundap_should_offer_completions_for_flags_or_options "mundap cases" no-transcript' -l 'no-transcript' -d 'Keep no record of the conversation on disk.'
complete -c 'mundap' -n '__mundap_should_offer_completions_for_flags_or_options "mundap cases" transcripts' -l 'transcripts' -d 'The folder of transcripts (default: $XDG_STATE_HOME/mundap/transcripts).' -rfa '(__mundap_complete_directories)'
complete -c 'mundap' -n '__mundap_should_offer_completions_for_flags_or_options "mundap cases" version' -l 'version' -d 'Show the version.'
complete -c 'mundap' -n '__mundap_should_offer_completions_for_flags_or_options "mundap cases" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'mundap' -n '__mundap_should_offer_completions_for_positional "mundap transcripts" -ge 1' -fka '(__mundap_custom_completion ---completion transcripts -- positional@0 (count (__mundap_tokens -pc)) (__mundap_tokens -tC))'
complete -c 'mundap' -n '__mundap_should_offer_completions_for_flags_or_options "mundap transcripts" since' -l 'since' -d 'Those that began on this day or later.' -rfka ''
complete -c 'mundap' -n '__mundap_should_offer_completions_for_flags_or_options "mundap transcripts" outcome' -l 'outcome' -d 'Those that ended so.' -rfka 'solved failed answered escalated asked declined talk'
complete -c 'mundap' -n '__mundap_should_offer_completions_for_flags_or_options "mundap transcripts" older-than' -l 'older-than' -d 'Those that began before so many days.' -rfka ''
complete -c 'mundap' -n '__mundap_should_offer_completions_for_flags_or_options "mundap transcripts" delete' -l 'delete' -d 'Delete them; needs a name or a filter.'
complete -c 'mundap' -n '__mundap_should_offer_completions_for_flags_or_options "mundap transcripts" yes' -l 'yes' -d 'Delete what filters pick without asking.'
complete -c 'mundap' -n '__mundap_should_offer_completions_for_flags_or_options "mundap transcripts" knowledge' -l 'knowledge' -d 'A knowledge folder, or a bare manual (.tsv).' -rF
complete -c 'mundap' -n '__mundap_should_offer_completions_for_flags_or_options "mundap transcripts" format' -l 'format' -d 'How to write replies: text, or one JSON object a line.' -rfka 'text json'
complete -c 'mundap' -n '__mundap_should_offer_completions_for_flags_or_options "mundap transcripts" color' -l 'color' -d 'When to colour replies: auto, always or never.' -rfka 'auto always never'
complete -c 'mundap' -n '__mundap_should_offer_completions_for_flags_or_options "mundap transcripts" no-transcript' -l 'no-transcript' -d 'Keep no record of the conversation on disk.'
complete -c 'mundap' -n '__mundap_should_offer_completions_for_flags_or_options "mundap transcripts" transcripts' -l 'transcripts' -d 'The folder of transcripts (default: $XDG_STATE_HOME/mundap/transcripts).' -rfa '(__mundap_complete_directories)'
complete -c 'mundap' -n '__mundap_should_offer_completions_for_flags_or_options "mundap transcripts" version' -l 'version' -d 'Show the version.'
complete -c 'mundap' -n '__mundap_should_offer_completions_for_flags_or_options "mundap transcripts" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'mundap' -n '__mundap_should_offer_completions_for_positional "mundap export" -eq 1' -fka '(__mundap_custom_completion ---completion export -- positional@0 (count (__mundap_tokens -pc)) (__mundap_tokens -tC))'
complete -c 'mundap' -n '__mundap_should_offer_completions_for_positional "mundap export" -eq 2' -F
complete -c 'mundap' -n '__mundap_should_offer_completions_for_flags_or_options "mundap export" to' -l 'to' -d 'The form, whatever the file\'s name ends in.' -rfka 'md html txt jsonl csv dialogue'
complete -c 'mundap' -n '__mundap_should_offer_completions_for_flags_or_options "mundap export" force' -l 'force' -d 'Replace a file that is there.'
complete -c 'mundap' -n '__mundap_should_offer_completions_for_flags_or_options "mundap export" knowledge' -l 'knowledge' -d 'A knowledge folder, or a bare manual (.tsv).' -rF
complete -c 'mundap' -n '__mundap_should_offer_completions_for_flags_or_options "mundap export" format' -l 'format' -d 'How to write replies: text, or one JSON object a line.' -rfka 'text json'
complete -c 'mundap' -n '__mundap_should_offer_completions_for_flags_or_options "mundap export" color' -l 'color' -d 'When to colour replies: auto, always or never.' -rfka 'auto always never'
complete -c 'mundap' -n '__mundap_should_offer_completions_for_flags_or_options "mundap export" no-transcript' -l 'no-transcript' -d 'Keep no record of the conversation on disk.'
complete -c 'mundap' -n '__mundap_should_offer_completions_for_flags_or_options "mundap export" transcripts' -l 'transcripts' -d 'The folder of transcripts (default: $XDG_STATE_HOME/mundap/transcripts).' -rfa '(__mundap_complete_directories)'
complete -c 'mundap' -n '__mundap_should_offer_completions_for_flags_or_options "mundap export" version' -l 'version' -d 'Show the version.'
complete -c 'mundap' -n '__mundap_should_offer_completions_for_flags_or_options "mundap export" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'mundap' -n '__mundap_should_offer_completions_for_positional "mundap replay" -ge 1' -fa '(for p in (string match -e -- \'*/\' (commandline -t);or printf \n)*.\'jsonl\';printf %s\n $p;end;__fish_complete_directories (commandline -t) \'\')'
complete -c 'mundap' -n '__mundap_should_offer_completions_for_flags_or_options "mundap replay" accept' -l 'accept' -d 'Write today\'s replies into the files where an act differs.'
complete -c 'mundap' -n '__mundap_should_offer_completions_for_flags_or_options "mundap replay" knowledge' -l 'knowledge' -d 'A knowledge folder, or a bare manual (.tsv).' -rF
complete -c 'mundap' -n '__mundap_should_offer_completions_for_flags_or_options "mundap replay" format' -l 'format' -d 'How to write replies: text, or one JSON object a line.' -rfka 'text json'
complete -c 'mundap' -n '__mundap_should_offer_completions_for_flags_or_options "mundap replay" color' -l 'color' -d 'When to colour replies: auto, always or never.' -rfka 'auto always never'
complete -c 'mundap' -n '__mundap_should_offer_completions_for_flags_or_options "mundap replay" no-transcript' -l 'no-transcript' -d 'Keep no record of the conversation on disk.'
complete -c 'mundap' -n '__mundap_should_offer_completions_for_flags_or_options "mundap replay" transcripts' -l 'transcripts' -d 'The folder of transcripts (default: $XDG_STATE_HOME/mundap/transcripts).' -rfa '(__mundap_complete_directories)'
complete -c 'mundap' -n '__mundap_should_offer_completions_for_flags_or_options "mundap replay" version' -l 'version' -d 'Show the version.'
complete -c 'mundap' -n '__mundap_should_offer_completions_for_flags_or_options "mundap replay" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'mundap' -n '__mundap_should_offer_completions_for_flags_or_options "mundap review" knowledge' -l 'knowledge' -d 'A knowledge folder, or a bare manual (.tsv).' -rF
complete -c 'mundap' -n '__mundap_should_offer_completions_for_flags_or_options "mundap review" format' -l 'format' -d 'How to write replies: text, or one JSON object a line.' -rfka 'text json'
complete -c 'mundap' -n '__mundap_should_offer_completions_for_flags_or_options "mundap review" color' -l 'color' -d 'When to colour replies: auto, always or never.' -rfka 'auto always never'
complete -c 'mundap' -n '__mundap_should_offer_completions_for_flags_or_options "mundap review" no-transcript' -l 'no-transcript' -d 'Keep no record of the conversation on disk.'
complete -c 'mundap' -n '__mundap_should_offer_completions_for_flags_or_options "mundap review" transcripts' -l 'transcripts' -d 'The folder of transcripts (default: $XDG_STATE_HOME/mundap/transcripts).' -rfa '(__mundap_complete_directories)'
complete -c 'mundap' -n '__mundap_should_offer_completions_for_flags_or_options "mundap review" version' -l 'version' -d 'Show the version.'
complete -c 'mundap' -n '__mundap_should_offer_completions_for_flags_or_options "mundap review" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'mundap' -n '__mundap_should_offer_completions_for_positional "mundap check" -eq 1' -F
complete -c 'mundap' -n '__mundap_should_offer_completions_for_flags_or_options "mundap check" version' -l 'version' -d 'Show the version.'
complete -c 'mundap' -n '__mundap_should_offer_completions_for_flags_or_options "mundap check" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'mundap' -n '__mundap_should_offer_completions_for_positional "mundap train" -eq 1' -fa '(__mundap_complete_directories)'
complete -c 'mundap' -n '__mundap_should_offer_completions_for_flags_or_options "mundap train" cross-validate' -l 'cross-validate' -d 'Write nothing; report hit@1 for each writer\'s phrasings, learnt from all the others\'.'
complete -c 'mundap' -n '__mundap_should_offer_completions_for_flags_or_options "mundap train" compile-only' -l 'compile-only' -d 'Learn nothing; write compiled.bin where the weights are those of the files.'
complete -c 'mundap' -n '__mundap_should_offer_completions_for_flags_or_options "mundap train" writers' -l 'writers' -d 'With --cross-validate, use the phrasings of these writers alone.' -rfka ''
complete -c 'mundap' -n '__mundap_should_offer_completions_for_flags_or_options "mundap train" collection' -l 'collection' -d 'Learn what holds for any manual, into korean/, from the knowledge folders in this one.' -rfa '(__mundap_complete_directories)'
complete -c 'mundap' -n '__mundap_should_offer_completions_for_flags_or_options "mundap train" knowledge' -l 'knowledge' -d 'The folder in use.' -rfa '(__mundap_complete_directories)'
complete -c 'mundap' -n '__mundap_should_offer_completions_for_flags_or_options "mundap train" version' -l 'version' -d 'Show the version.'
complete -c 'mundap' -n '__mundap_should_offer_completions_for_flags_or_options "mundap train" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'mundap' -n '__mundap_should_offer_completions_for_positional "mundap tune" -eq 1' -fa '(__mundap_complete_directories)'
complete -c 'mundap' -n '__mundap_should_offer_completions_for_flags_or_options "mundap tune"' -l 'parameter' -d 'Try this number alone, such as learning.penalty; may be repeated.' -rfka 'learning.penalty learning.inheritance learning.fewestHolders learning.mostTextsPerHolder learning.leastWeight sets.fewestPhrasings sets.leastShare sets.likeness kinds.pair kinds.sound cases.temperature acts.temperature matching.saturation matching.lengthNormalization matching.bigram matching.pair fields.category fields.title fields.remedy fields.notes fit.temperature fit.bias fit.coverageSlope fit.scoreSlope'
complete -c 'mundap' -n '__mundap_should_offer_completions_for_flags_or_options "mundap tune" writers' -l 'writers' -d 'Use the phrasings of these writers alone.' -rfka ''
complete -c 'mundap' -n '__mundap_should_offer_completions_for_flags_or_options "mundap tune" all-writers' -l 'all-writers' -d 'Use all phrasings, and try every number.'
complete -c 'mundap' -n '__mundap_should_offer_completions_for_flags_or_options "mundap tune" format' -l 'format' -d 'How to write sweeps: text, or one JSON object a line.' -rfka 'text json'
complete -c 'mundap' -n '__mundap_should_offer_completions_for_flags_or_options "mundap tune" version' -l 'version' -d 'Show the version.'
complete -c 'mundap' -n '__mundap_should_offer_completions_for_flags_or_options "mundap tune" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'mundap' -n '__mundap_should_offer_completions_for_positional "mundap eval" -ge 1' -fa '(for p in (string match -e -- \'*/\' (commandline -t);or printf \n)*.\'jsonl\';printf %s\n $p;end;__fish_complete_directories (commandline -t) \'\')'
complete -c 'mundap' -n '__mundap_should_offer_completions_for_flags_or_options "mundap eval" simulate' -l 'simulate' -d 'Play a truthful user who picks the option that holds the case meant, until answered.'
complete -c 'mundap' -n '__mundap_should_offer_completions_for_flags_or_options "mundap eval" misses' -l 'misses' -d 'Show every reply that did not serve, with its explanation.'
complete -c 'mundap' -n '__mundap_should_offer_completions_for_flags_or_options "mundap eval" manual' -l 'manual' -d 'Which manual\'s follow-ups to play.' -rfka ''
complete -c 'mundap' -n '__mundap_should_offer_completions_for_flags_or_options "mundap eval" leave-manual-out' -l 'leave-manual-out' -d 'Play the follow-ups of each manual by what was learnt from all others of this collection.' -rfa '(__mundap_complete_directories)'
complete -c 'mundap' -n '__mundap_should_offer_completions_for_flags_or_options "mundap eval" knowledge' -l 'knowledge' -d 'A knowledge folder, or a bare manual (.tsv).' -rF
complete -c 'mundap' -n '__mundap_should_offer_completions_for_flags_or_options "mundap eval" format' -l 'format' -d 'How to write replies: text, or one JSON object a line.' -rfka 'text json'
complete -c 'mundap' -n '__mundap_should_offer_completions_for_flags_or_options "mundap eval" color' -l 'color' -d 'When to colour replies: auto, always or never.' -rfka 'auto always never'
complete -c 'mundap' -n '__mundap_should_offer_completions_for_flags_or_options "mundap eval" no-transcript' -l 'no-transcript' -d 'Keep no record of the conversation on disk.'
complete -c 'mundap' -n '__mundap_should_offer_completions_for_flags_or_options "mundap eval" transcripts' -l 'transcripts' -d 'The folder of transcripts (default: $XDG_STATE_HOME/mundap/transcripts).' -rfa '(__mundap_complete_directories)'
complete -c 'mundap' -n '__mundap_should_offer_completions_for_flags_or_options "mundap eval" version' -l 'version' -d 'Show the version.'
complete -c 'mundap' -n '__mundap_should_offer_completions_for_flags_or_options "mundap eval" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'mundap' -n '__mundap_should_offer_completions_for_flags_or_options "mundap help" version' -l 'version' -d 'Show the version.'
