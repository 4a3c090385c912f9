using CityBraid.Workspaces;

namespace CityBraid.Web;

/// <summary>The letters that the web writes, each in the language of whoever gets it.</summary>
/// <param name="By">Who has them written, as the audit trail names them.</param>
/// <param name="Language">The language for somebody of whom none is known.</param>
/// <param name="Origin">Where the pages are: <c>https://city.example</c>.</param>
internal sealed record LetterWords(string By, Language Language, string Origin)
{
    /// <summary>The letters of one request.</summary>
    public static LetterWords Of(HttpRequest request, Actor actor, Language language) =>
        new(actor.Name, language, SiteAddress.Of(request));

    /// <summary>The same wish with the letter that brings the invitation.</summary>
    public MemberRequest Invite(MemberRequest request, TimeProvider time)
    {
        var until = DateOnly.FromDateTime(
            (time.GetUtcNow() + CityBraid.Workspaces.Invitation.GoodFor).UtcDateTime
        );
        return request with { Mail = workspace => Invitation(workspace, request.Role, until) };
    }

    /// <summary>The letter that brings an invitation; its secret is put in when it is sent.</summary>
    private UnwrittenLetter Invitation(Workspace workspace, Role role, DateOnly until) =>
        new(
            tag =>
            {
                var (reader, name) = (ReaderOf(tag), OneLine(workspace.Names.In(tag)));
                return new Letter(
                    Say(reader, "letter.invitation.subject", ("workspace", name)),
                    Lines(
                        Say(
                            reader,
                            "letter.invitation.lead",
                            ("by", By),
                            ("workspace", name),
                            ("role", Say(reader, $"role.{role}"))
                        ),
                        Say(reader, "letter.invitation.open", ("day", Numerals.Day(until, reader))),
                        $"{Origin}/{tag}/invitations/{Letter.SecretMark}",
                        Say(reader, "letter.invitation.private"),
                        Say(reader, "letter.foot")
                    )
                );
            },
            Language.Tag
        );

    /// <summary>The letter that tells of a task.</summary>
    public UnwrittenLetter Task(Place place, string title, string link, DateOnly? due) =>
        new(
            tag =>
            {
                var (reader, name) = (ReaderOf(tag), OneLine(place.Names.In(tag)));
                return new Letter(
                    Say(reader, "letter.task.subject", ("workspace", name)),
                    Lines(
                        Say(reader, "letter.task.lead", ("by", By), ("workspace", name)),
                        OneLine(title),
                        due is { } day ? Say(reader, "task.due", ("day", Numerals.Day(day, reader))) : null,
                        $"{Origin}/{tag}{link}",
                        Say(reader, "letter.foot")
                    )
                );
            },
            Language.Tag
        );

    /// <summary>The letter that tells somebody that a comment calls them.</summary>
    public UnwrittenLetter Mention(string path, string text) =>
        new(
            tag =>
            {
                var reader = ReaderOf(tag);
                return new Letter(
                    Say(reader, "letter.mention.subject", ("by", OneLine(By))),
                    Lines(
                        Say(reader, "letter.mention.lead", ("by", By)),
                        text,
                        $"{Origin}/{tag}{path}",
                        Say(reader, "letter.foot")
                    )
                );
            },
            Language.Tag
        );

    /// <summary>A reader of a language, by its tag.</summary>
    internal static Reader ReaderOf(string tag) => Reader.Of(Language.Find(tag) ?? Language.English);

    /// <summary>A text of a letter.</summary>
    /// <remarks>What somebody typed must not look like the place where a secret goes.</remarks>
    internal static string Say(Reader reader, string key, params (string Name, string Value)[] values) =>
        Labels.Book.Say(
            key,
            reader.Language,
            [.. values.Select(value => (value.Name, WithoutMark(OneLine(value.Value))))]
        );

    /// <summary>Paragraphs, without those there are none of.</summary>
    internal static string Lines(params string?[] lines) =>
        string.Join("\n\n", lines.Where(line => line is not null));

    private static string WithoutMark(string text) =>
        text.Replace(Letter.SecretMark, "(secret)", StringComparison.Ordinal);

    /// <summary>A name on one line: no mail takes a subject of two.</summary>
    internal static string OneLine(string text) =>
        string.Concat(text.Select(letter => char.IsControl(letter) ? ' ' : letter));
}
