using CityBraid.Kernel;
using CityBraid.Tables;

namespace CityBraid.Planning;

/// <summary>A model's file read and checked, for keeping it on record.</summary>
internal static class ReadPlan
{
    /// <summary>What a file holds and what is wrong with it, or why it is no model at all.</summary>
    internal static Result<(PlanContents Contents, IReadOnlyList<Finding> Findings, bool IsSolvable)> Of(
        string fileName,
        ReadOnlyMemory<byte> content,
        PlaceCode place
    )
    {
        var source = PlanFile.Open(fileName, content, place);
        if (source.IsRefused)
        {
            return source.Refusal;
        }

        try
        {
            var read = ModelReader.Read(source.Value);
            IReadOnlyList<Finding> findings = [.. read.Findings, .. PlanChecker.Check(read.Model)];
            return (PlanContents.Of(read.Model), findings, PreparedPlan.IsSolvable(read, findings));
        }
        catch (UnreadableTableException unreadable)
        {
            return Refusal.BadData("tables.unreadable", [unreadable.Finding]);
        }
    }
}
