using System.Globalization;
using CityBraid.Kernel;

namespace CityBraid.Workspaces;

/// <summary>What somebody is to do.</summary>
/// <param name="Workspace">The place whose workspace it belongs to; null for the installation's.</param>
/// <param name="Assignee">Who is to do it.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Link">The address after the language where it is done.</param>
/// <param name="Due">The day by which it is to be done; null when none is set.</param>
public sealed record TaskRequest(
    PlaceCode? Workspace,
    TaskAssignee Assignee,
    TaskTitle Title,
    string Link,
    DateOnly? Due = null
)
{
    /// <summary>The letter by which a person hears of it; null when none is written.</summary>
    public UnwrittenLetter? Letter { get; init; }

    /// <summary>Everything that is wrong with it, whoever is to do it.</summary>
    internal IEnumerable<Finding> Check(DateOnly today)
    {
        if (Title.Code is TaskTitle.OwnCode)
        {
            var text = Title.Values.GetValueOrDefault(TaskTitle.OwnText, string.Empty);
            if (text.Length is 0 or > TaskTitle.LengthMax || text.Any(char.IsControl))
            {
                var most = TaskTitle.LengthMax.ToString(CultureInfo.InvariantCulture);
                yield return Error("tasks.no-title", ("most", most));
            }
        }

        if (Link is not ['/', ..] || Link is ['/', '/', ..] || Link.Any(IsForeign))
        {
            yield return Error("tasks.foreign-link", ("link", Link));
        }

        if (Due is { } due && due < today)
        {
            yield return Error("tasks.due-over", ("day", due.ToString("O", CultureInfo.InvariantCulture)));
        }
    }

    private static Finding Error(string code, params (string, string)[] values) =>
        new(Severity.Error, code, null, values);

    private static bool IsForeign(char letter) => letter is '\\' || char.IsControl(letter);
}
