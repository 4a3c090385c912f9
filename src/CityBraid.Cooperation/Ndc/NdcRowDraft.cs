using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>Fills a line of a table column by column, and notes what of it is missing.</summary>
internal sealed class NdcRowDraft(CooperationRecord record)
{
    private readonly Dictionary<string, NdcCell?> cells = new(StringComparer.Ordinal);
    private readonly List<NdcGap> gaps = [];
    private readonly List<NdcGap> notes = [];

    public FieldSet Fields => record.Fields;

    public RecordKey Key => record.Key;

    /// <summary>What may be told.</summary>
    public void Add(string column, NdcCell? cell) => cells[column] = cell;

    /// <summary>What has to be told.</summary>
    public void Need(string column, NdcCell? cell)
    {
        Add(column, cell);
        if (cell is null && gaps.TrueForAll(gap => gap.Field != column))
        {
            Hold(NdcGapReason.Missing, column);
        }
    }

    /// <summary>Why it is not reported; the first reason of a field stands for it.</summary>
    public void Hold(NdcGapReason reason, string field)
    {
        if (gaps.TrueForAll(gap => gap.Field != field))
        {
            gaps.Add(new NdcGap(reason, field));
        }
    }

    /// <summary>What a reader has to know, and what keeps nothing back.</summary>
    public void Note(NdcGapReason reason, string column) => notes.Add(new NdcGap(reason, column));

    /// <summary>Only what somebody looked over is reported, and nothing that was withdrawn.</summary>
    public void HoldIfNotValid(NdcMarks marks)
    {
        if (marks.FindFault(Key) is { } fault)
        {
            Hold(fault, NdcWords.Validated);
        }

        if (Fields["status"] is "withdrawn")
        {
            Hold(NdcGapReason.Withdrawn, "status");
        }
    }

    public NdcRow Made(IReadOnlyList<NdcColumn> columns) =>
        new(record, [.. columns.Select(column => cells.GetValueOrDefault(column.Name))], gaps)
        {
            Notes = notes,
            IsSynthetic = record.IsSynthetic,
        };
}
