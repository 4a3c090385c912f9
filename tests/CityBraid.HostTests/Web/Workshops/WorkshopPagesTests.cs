using System.Net;
using System.Text.Json;
using CityBraid.Tests.Web.Accounts;
using CityBraid.Tests.Web.Forms;

namespace CityBraid.Tests.Web.Workshops;

/// <summary>
/// The pages of a workshop without script: links, the group's form, fates, sign-off.
/// </summary>
public sealed class WorkshopPagesTests(WebSite site)
{
    private const string Town = "/en/closed-town";

    [Fact]
    public async Task A_group_of_a_closed_workspace_writes_by_its_link_and_without_script()
    {
        var link = await LinkAsync("plain");
        using var group = new Guest(site);
        var start = await group.GetAsync(link);
        Assert.Equal(HttpStatusCode.OK, start.Status);
        Assert.Contains("Your name", start.Words, StringComparison.Ordinal);

        var page = await group.GetAsync($"{link}?as=Asha&in=en&do=write");
        var form = FormOf(page.Text, "work");
        var name = form.Single(field =>
            field.Name.EndsWith("/name/en", StringComparison.Ordinal) && IsNew(field)
        );
        var sent = await SendAsync(
            group,
            $"{link}?as=Asha&in=en&do=write",
            form,
            (name.Name, "Water is priced too low")
        );
        Assert.Equal(HttpStatusCode.Redirect, sent.Status);

        var again = FormOf((await group.GetAsync($"{link}?as=Asha&in=en&do=write")).Text, "work");
        var kept = again.Single(field => field.Name == name.Name);
        Assert.Equal("Water is priced too low", kept.Value);
        using var admin = await Guest.OfAsync(site, "Admin");
        var code = name.Name.Split('/')[2];
        var history = await admin.GetAsync($"{Town}/records/challenge/{code}/history");
        Assert.Contains("Asha (Plain)", history.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_of_a_group_who_wrote_into_one_field_see_both_texts()
    {
        var link = await LinkAsync("both") + "?as=Asha&in=en&do=write";
        using var first = new Guest(site);
        using var second = new Guest(site);
        var form = FormOf((await first.GetAsync(link)).Text, "work");
        var name = form.Single(field =>
            field.Name.EndsWith("/name/en", StringComparison.Ordinal) && IsNew(field)
        );
        await SendAsync(first, link, form, (name.Name, "Water"));
        var seen = FormOf((await second.GetAsync(link)).Text, "work");
        await SendAsync(
            first,
            link,
            FormOf((await first.GetAsync(link)).Text, "work"),
            (name.Name, "Waters")
        );

        var answer = await SendAsync(second, link, seen, (name.Name, "Water and energy"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("Water Waters Water and energy", answer.Words, StringComparison.Ordinal);
        var mine = FormOf(answer.Text, "work");
        Assert.Equal("Water and energy", mine.Single(field => field.Name == name.Name).Value);
        var settled = await SendAsync(second, link, mine);
        Assert.Equal(HttpStatusCode.Redirect, settled.Status);
    }

    [Fact]
    public async Task A_draft_is_taken_once_and_told_so_to_the_script()
    {
        var link = await LinkAsync("draft") + "?as=Asha&in=en&do=write";
        using var group = new Guest(site);
        var token = Guest.TokenOf((await group.GetAsync(link)).Text);
        (string, string)[] draft =
        [
            ("form-token", token),
            ("draft", "0b9f2c5e-6d1c-4a55-9a43-0f5d1f4f8f10"),
            ("b/challenge/energy/name/en", ""),
            ("f/challenge/energy/name/en", "Energy"),
        ];

        var first = await group.PostAsync(link, draft, ("Accept", "application/json"));
        var second = await group.PostAsync(link, draft, ("Accept", "application/json"));
        var other = await group.PostAsync(
            link,
            [
                ("form-token", token),
                ("draft", "another"),
                ("b/challenge/energy/name/en", ""),
                ("f/challenge/energy/name/en", "Power"),
            ],
            ("Accept", "application/json")
        );

        Assert.Equal("kept", StateOf(first));
        Assert.Equal("kept", StateOf(second));
        Assert.Equal("conflict", StateOf(other));
        Assert.Contains("\"theirs\":\"Energy\"", other.Text, StringComparison.Ordinal);
        using var admin = await Guest.OfAsync(site, "Admin");
        var history = await admin.GetAsync($"{Town}/records/challenge/energy/history");
        Assert.Contains("Revision 1", history.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Revision 2", history.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/en/contribute/none")]
    [InlineData("/th/contribute/0000000000000000000000000000000000000000000000000000000000000000")]
    public async Task A_link_that_is_none_opens_nothing(string path) =>
        Assert.Equal(HttpStatusCode.NotFound, (await site.GetAsync(path)).Status);

    [Fact]
    public async Task A_withdrawn_link_opens_nothing_and_its_drafts_are_told_so()
    {
        var link = await LinkAsync("withdrawn");
        using var group = new Guest(site);
        var token = Guest.TokenOf((await group.GetAsync($"{link}?as=Asha&in=en&do=write")).Text);
        using var admin = await Guest.OfAsync(site, "Admin");
        var links = await admin.GetAsync($"{Town}/meetings/withdrawn/links");
        var withdrawal = links.Text.Split("action=\"").Skip(1).Select(part => part.Split('"')[0]);
        await admin.PostAsync(
            withdrawal.Single(action => action.EndsWith("/withdraw", StringComparison.Ordinal)),
            [("form-token", Guest.TokenOf(links.Text))]
        );

        Assert.Equal(HttpStatusCode.NotFound, (await group.GetAsync(link)).Status);
        var late = await group.PostAsync(
            $"{link}?as=Asha&in=en&do=write",
            [("form-token", token), ("draft", "late"), ("f/challenge/x/name/en", "Late")],
            ("Accept", "application/json")
        );
        Assert.Equal("refused", StateOf(late));
    }

    [Fact]
    public async Task Whoever_only_reads_makes_no_links_and_closes_nothing()
    {
        await LinkAsync("readers");
        using var viewer = await Guest.OfAsync(site, "Viewer");
        var token = Guest.TokenOf((await viewer.GetAsync("/en/me")).Text);

        var links = await viewer.GetAsync($"{Town}/meetings/readers/links");
        var close = await viewer.PostAsync($"{Town}/meetings/readers/close", [("form-token", token)]);
        var earlier = await viewer.GetAsync($"{Town}/meetings/readers/earlier");

        Assert.Equal(HttpStatusCode.Forbidden, links.Status);
        Assert.Equal(HttpStatusCode.Forbidden, close.Status);
        Assert.Equal(HttpStatusCode.OK, earlier.Status);
    }

    [Fact]
    public async Task Another_language_keeps_what_was_typed_on_the_pages_of_a_workshop()
    {
        var link = await LinkAsync("languages");
        using var group = new Guest(site);
        using var admin = await Guest.OfAsync(site, "Admin");
        await SaveAsync(admin, "meeting", "before", ("f/name/en", "Before"), ("f/stands_alone", "1"));
        await SaveAsync(
            admin,
            "meeting",
            "after",
            ("f/name/en", "After"),
            ("f/stands_alone", "1"),
            ("f/succeeds", "before")
        );
        await SaveAsync(
            admin,
            "recommendation",
            "advice",
            ("f/name/en", "Advice"),
            ("f/meeting", "before"),
            ("f/fate", "open")
        );
        var token = Guest.TokenOf((await admin.GetAsync("/en/me")).Text);
        await admin.PostAsync($"{Town}/meetings/after/close", [("form-token", token)]);

        await SwitchAsync(group, $"{link}?as=Asha&in=en&do=write", "work");
        await SwitchAsync(group, link, "start-work");
        await SwitchAsync(admin, $"{Town}/meetings/after/links", "link");
        await SwitchAsync(admin, $"{Town}/meetings/after/earlier", "fates");
        await SwitchAsync(admin, $"{Town}/meetings/after/outcome/1", "sign");
    }

    /// <summary>Fills in a form, asks for Thai, and finds what was filled in.</summary>
    private static async Task SwitchAsync(Guest guest, string path, string id)
    {
        var page = (await guest.GetAsync(path)).Text;
        var button = HtmlForm.FindSwitch(page, "th")!;
        Assert.Equal(id, button.Form);
        var filled = FormOf(page, id)
            .Select((field, at) => field.IsTyped ? field.Filled(at) : field)
            .ToList();
        var sent = filled.Select(field => field.Sent).OfType<(string Name, string Value)>();
        var answer =
            button.Method == "post"
                ? await guest.PostAsync(button.Address, [.. sent, (button.Name ?? "", button.Value ?? "")])
                : await guest.GetAsync(
                    button.Address.Split('?')[0]
                        + "?"
                        + string.Join(
                            '&',
                            sent.Select(one => $"{one.Name}={Uri.EscapeDataString(one.Value)}")
                        )
                );

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        var again = FormOf(answer.Text, id).ToDictionary(field => field.Name);
        Assert.Contains("<html lang=\"th\">", answer.Text, StringComparison.Ordinal);
        Assert.All(
            filled.Where(field => field.IsTyped && field.Kind is not "checkbox"),
            field => Assert.Equal(field.Value, again[field.Name].Value)
        );
    }

    /// <summary>A meeting of the closed town, a country group, and the group's link.</summary>
    private async Task<string> LinkAsync(string meeting)
    {
        using var admin = await Guest.OfAsync(site, "Admin");
        await SaveAsync(admin, "country-group", "plain", ("f/name/en", "Plain"));
        await SaveAsync(admin, "meeting", meeting, ("f/name/en", meeting), ("f/stands_alone", "1"));
        var made = await admin.SendAsync(
            $"{Town}/meetings/{meeting}/links",
            ("group", "plain"),
            ("days", "7")
        );
        Assert.Equal(HttpStatusCode.OK, made.Status);
        var link = made.Text.Split("data-testid=\"new-link\">")[1].Split('<')[0];
        return new Uri(link).AbsolutePath;
    }

    private static Task<Answer> SaveAsync(
        Guest guest,
        string kind,
        string code,
        params (string, string)[] fields
    ) => guest.SendAsync($"{Town}/records/{kind}/new", [("code", code), .. fields]);

    private static IReadOnlyList<HtmlField> FormOf(string page, string id) =>
        HtmlForm.AllOf(page).Single(form => form.Id == id).Fields;

    /// <summary>A field of a record that nobody kept yet is empty.</summary>
    private static bool IsNew(HtmlField field) =>
        field.Value.Length == 0 && field.Name.StartsWith("f/challenge/", StringComparison.Ordinal);

    private static Task<Answer> SendAsync(
        Guest guest,
        string path,
        IReadOnlyList<HtmlField> form,
        params (string Name, string Value)[] typed
    ) =>
        guest.PostAsync(
            path,
            form.Where(field => typed.All(one => one.Name != field.Name))
                .Select(field => field.Sent)
                .OfType<(string Name, string Value)>()
                .Concat(typed)
        );

    private static string StateOf(Answer answer)
    {
        using var told = JsonDocument.Parse(answer.Text);
        return told.RootElement.GetProperty("state").GetString()!;
    }
}
