# A hobby to take up together. Stands after "Here's one."; never a question.

hobby_in_head-tray_jigsaw = A big jigsaw on a board, and a few pieces more each time.
hobby_in_head-chapter_aloud = Reading a book aloud, chapter by chapter, with a new voice for every page.
hobby_in_head-one_new_game = Learning one new card or board game, until everyone knows its tricks.
hobby_in_head-new_language = Ten words a week of a language that none of you speaks yet.
hobby_in_head-own_quiz = A quiz, to which everyone brings three questions about something they love.
hobby_in_head-atlas_trips = Travelling by map: point at a place and find out three things about it.
hobby_in_head-shared_story = Writing a story together, one page a week, each page by somebody else.
hobby_in_head-secret_codes = Inventing secret codes, and leaving each other messages all over the place.
hobby_in_head-true_stories = Collecting true stories from people you know, and writing down a few lines of each.
