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

    /// <summary>Counts a row of data.</summary>
    public void CountItem() => progress.TellRow(++Items);

    /// <summary>Leaves out an item that is not known, with a warning.</summary>
    public void Skip(string item, Location where) =>
        Skip(new Finding(Severity.Warning, "facts.unknown-item", where, ("item", item)), item, where);

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
