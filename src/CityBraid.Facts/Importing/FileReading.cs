using CityBraid.Kernel;

namespace CityBraid.Facts;

/// <summary>What a file turns out to say, gathered while it is read.</summary>
/// <param name="form">The form it is read as.</param>
/// <param name="file">The file.</param>
/// <param name="progress">Tells how many rows were met.</param>
internal sealed class FileReading(string form, Location file, ProgressTeller progress)
{
    private readonly FindingList findings = new();
    private readonly List<SkippedItem> skipped = [];
    private readonly Dictionary<string, ReadItem> items = new(StringComparer.Ordinal);
    private readonly List<ReadCorrection> corrections = [];
    private readonly List<SheetRow> rows = [];

    /// <summary>The form the file is read as.</summary>
    public string Form => form;

    /// <summary>How many rows of data were met.</summary>
    public int Items { get; private set; }

    /// <summary>The facts so far.</summary>
    public StatedFacts Facts { get; } = new();

    /// <summary>The places and years that the file is about, on which it withdraws what it states no
    ///   more.</summary>
    public Coverage Coverage { get; } = new();

    /// <summary>The items left out.</summary>
    public IReadOnlyList<SkippedItem> Skipped => skipped;

    /// <summary>Whether anything keeps the file out.</summary>
    public bool HasErrors => findings.HasErrors;

    /// <summary>Everything found so far.</summary>
    public IReadOnlyList<Finding> Findings => findings.ToList(file);

    /// <summary>How many rows of data have an item that is known.</summary>
    public int ItemsTaken { get; private set; }

    /// <summary>The items met, each once.</summary>
    public IReadOnlyList<ReadItem> ReadItems => [.. items.Values];

    /// <summary>The cells that were read otherwise than the file says.</summary>
    public IReadOnlyList<ReadCorrection> Corrections => corrections;

    /// <summary>The rows with errors or corrections.</summary>
    public IReadOnlyList<SheetRow> Rows => rows;

    /// <summary>Whether an item was met; whoever asks beyond the first thousand is believed.</summary>
    public bool HasMet(string item) =>
        items.Count == FindingList.ListedMax || items.ContainsKey(NameKey.Of(item));

    /// <summary>Counts a row of data.</summary>
    public void CountItem() => progress.TellRow(++Items);

    /// <summary>Counts a row of data whose item is known.</summary>
    public void CountTaken() => ItemsTaken++;

    /// <summary>Notes an item the first time it is met.</summary>
    public void Meet(ReadItem item)
    {
        if (items.Count < FindingList.ListedMax)
        {
            items.TryAdd(NameKey.Of(item.Item), item);
        }
    }

    /// <summary>Notes what was corrected in a sheet and what is there to mend, once it is read.</summary>
    /// <param name="origin">The sheet.</param>
    /// <param name="headRow">The last row above the data.</param>
    public void Close(SheetOrigin origin, int headRow)
    {
        corrections.AddRange(
            origin.Corrections.Select(placed => new ReadCorrection(
                origin.At(placed.Correction.Cell),
                placed.Correction
            ))
        );
        rows.AddRange(RowsToMend.Find(origin, headRow, Findings));
    }

    /// <summary>Leaves out an item: one that is not known with a warning, one by choice with a
    ///   note.</summary>
    public void Skip(string item, Location where, bool isChosen = false) =>
        Skip(
            isChosen
                ? new Finding(Severity.Information, "facts.item-skipped", where, ("item", item))
                : new Finding(Severity.Warning, "facts.unknown-item", where, ("item", item)),
            item,
            where
        );

    /// <summary>Leaves out an item that a mapping leaves out.</summary>
    public void LeaveOut(string item, Location where) =>
        Skip(new Finding(Severity.Information, "facts.item-left-out", where, ("item", item)), item, where);

    /// <summary>Adds a fact, or an error that names what was said about the same thing before.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="item">The item as written.</param>
    /// <returns>Whether it was the first about its thing.</returns>
    public bool Add(Fact fact, string item)
    {
        if (Facts.TryAdd(fact, out var earlier))
        {
            return true;
        }

        Error(
            "facts.stated-twice",
            fact.Source.Location,
            ("item", item),
            ("period", fact.Key.Period.ToString()),
            ("other", earlier.Source.Location.ToString())
        );
        return false;
    }

    /// <summary>Notes what keeps the file out.</summary>
    public void Error(string code, Location where, params (string Name, string Value)[] values) =>
        Note(new Finding(Severity.Error, code, where, values));

    /// <summary>Notes what was left out or assumed.</summary>
    public void Warn(string code, Location where, params (string Name, string Value)[] values) =>
        Note(new Finding(Severity.Warning, code, where, values));

    /// <summary>Notes what is worth knowing.</summary>
    public void Inform(string code, Location where, params (string Name, string Value)[] values) =>
        Note(new Finding(Severity.Information, code, where, values));

    /// <summary>Takes over a finding.</summary>
    public void Note(Finding finding) => findings.Add(finding);

    private void Skip(Finding finding, string item, Location where)
    {
        if (findings.Add(finding))
        {
            skipped.Add(new SkippedItem(item, where));
        }
    }
}
