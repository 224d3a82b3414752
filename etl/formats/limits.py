"""What a file may hold. The figures come from real report files times ten and from the hostile corpus.

A file beyond one of these limits is refused by name, never read in part.
"""

MAX_FILE_BYTES = 50 * 1024 * 1024
MAX_PART_BYTES = 256 * 1024 * 1024  # of one file's parts together, unpacked and counted while unpacking
BOMB_BYTES = 32 * 1024 * 1024  # from here on the ratio below is looked at
BOMB_RATIO = 100  # honest workbooks unpack to 5-20 times their size, bombs to 300-1,000 times
MAX_ENTRIES = 5_000
MAX_SHEETS = 300
MAX_CELLS = 1_200_000  # non-empty cells of one file; a list of 50,000 rows by 20 columns has 1 million
MAX_MERGES = 20_000
MAX_ROWS = 1_048_576  # the grid of Excel
MAX_COLS = 16_384
MAX_STYLES = 65_536  # Excel allows 65,490 cell formats
MAX_STRINGS = 2_000_000
MAX_CELL_CHARS = 32_767  # Excel's own limit
MAX_COLSPAN = 500
MAX_ROWSPAN = 5_000
MAX_PARAGRAPHS = 50_000
MAX_PARAGRAPH_CHARS = 32_767  # as of a cell
MAX_TEXT_CHARS = 300_000  # of all paragraphs: a book of 400 pages; the longest report seen has 9,000
MAX_TABLES = 1_000  # of one document
MAX_MERGED_PLACES = 400_000  # that the merges of one sheet cover together
MAX_MERGE_PLACES = 200_000  # of one merge, within the data
MAX_ELEMENTS = 2_000_000  # of a part that is read as a tree, which takes some 300 bytes of memory for each
MAX_FIELDS = 5_000_000  # of a text file, blank ones too
MAX_BINARY_PLACES = 20_000_000  # from A1 to the last cell: xlsb sheets are unpacked as full rectangles
MAX_BLANK_COLUMNS = 200  # of a table in plain text whose columns are set with blanks
FAR_ROWS = 1_000  # blank rows between a block and a stray cell
FAR_COLS = 200
