using System.Text.RegularExpressions;
using CityBraid.Kernel;

namespace CityBraid.Workspaces;

/// <summary>Reads whom a comment calls.</summary>
internal static partial class MentionReading
{
    /// <summary>The members who are called, and why a name calls nobody.</summary>
    public static (IReadOnlyList<EmailAddress> Called, IReadOnlyList<Finding> Problems) Of(
        string text,
        IReadOnlyCollection<EmailAddress> members
    )
    {
        var called = new List<EmailAddress>();
        var problems = new List<Finding>();
        foreach (
            var name in Names()
                .Matches(text)
                .Select(found => found.Groups["name"].Value.TrimEnd('.'))
                .Distinct()
        )
        {
            var meant = members.Where(member => IsMeant(member, name)).ToArray();
            if (meant.Length == 1)
            {
                called.Add(meant[0]);
            }
            else
            {
                problems.Add(
                    CommentRequest.Error(
                        meant.Length == 0 ? "comments.nobody" : "comments.several",
                        ("name", name)
                    )
                );
            }
        }

        return ([.. called.Distinct()], problems);
    }

    private static bool IsMeant(EmailAddress member, string name) =>
        string.Equals(member.Value, name, StringComparison.OrdinalIgnoreCase)
        || (
            !name.Contains('@', StringComparison.Ordinal)
            && member.Value.StartsWith($"{name}@", StringComparison.OrdinalIgnoreCase)
        );

    /// <summary>A name after an at sign without a Latin letter before it: an address calls nobody.</summary>
    [GeneratedRegex(
        @"(?<![A-Za-z0-9._%+@-])@(?<name>[A-Za-z0-9._%+-]+(?:@[A-Za-z0-9.-]+)?)",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Names();
}
