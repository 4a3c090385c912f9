using System.Text.RegularExpressions;

namespace CityBraid.Tests.House;

/// <summary>What is public is documented, and what documents promise and point at exists.</summary>
public sealed class DocumentationTests
{
    [Fact]
    public void Every_public_type_has_a_summary() =>
        Violations.None(
            from room in Room.All
            let documentation = Documentation.Of(room)
            from type in room.PublicTypes
            where type.Name is not "Program" && !Room.DescendsFrom("ComponentBase", type)
            where !documentation.HasSummary(type)
            select $"{room.Name}: {type.Name} has no <summary>"
        );

    [Fact]
    public void The_compiler_asks_for_documentation_in_every_room()
    {
        var silenced = Regex.Matches(
            Repository.Read(".editorconfig"),
            @"^\[(?<files>.+)\][^\[]*CS1591",
            RegexOptions.Multiline,
            TimeSpan.FromSeconds(1)
        );

        Assert.All(
            silenced,
            section => Assert.StartsWith("tests/", section.Groups["files"].Value, StringComparison.Ordinal)
        );
        Violations.None(
            from room in Room.All
            where Repository.Read(room.ProjectFile).Contains("NoWarn", StringComparison.Ordinal)
            select $"{room.ProjectFile}: a suppression belongs in .editorconfig, with its reason"
        );
        var settings = Repository.Read("Directory.Build.props");
        Assert.Contains("<GenerateDocumentationFile>true<", settings, StringComparison.Ordinal);
        Assert.Contains("<TreatWarningsAsErrors>true<", settings, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_between_documents_leads_somewhere() =>
        Violations.None(
            from path in Repository.Files(string.Empty, "*.md")
            from link in Links(Repository.Read(path))
            let target = Path.GetRelativePath(
                Repository.Root,
                Path.Combine(Repository.Root, FolderOf(path), link)
            )
            where !Path.Exists(Path.Combine(Repository.Root, target))
            select $"{path}: {link} leads nowhere"
        );

    [Fact]
    public void The_index_names_every_document() =>
        Violations.None(
            from path in Repository.Files("docs", "*.md")
            where path is not "docs/README.md"
            let link = path["docs/".Length..]
            where !Links(Repository.Read("docs/README.md")).Contains(link, StringComparer.Ordinal)
            select $"docs/README.md: has no link to {link}"
        );

    [Fact]
    public void The_readme_begins_with_the_two_commands()
    {
        var readme = Repository.Read("README.md");

        Assert.Contains("./run", readme, StringComparison.Ordinal);
        Assert.Contains("./test", readme, StringComparison.Ordinal);
    }

    [Fact]
    public void Commands_are_taken_from_marked_blocks_only()
    {
        const string Text = """
            ```sh
            rm everything
            ```
            ```sh run
            # a remark
            citybraid place add x \
              --name "X"

            citybraid place list
            ```
            citybraid not this
            """;

        var commands = DocumentedCommand.In("a.md", Text).Select(command => (command.Line, command.Text));

        Assert.Equal([(7, "citybraid place add x --name \"X\""), (9, "citybraid place list")], commands);
    }

    [Fact]
    public void A_promised_command_is_one_of_ours() =>
        Violations.None(
            from command in DocumentedCommand.All
            where !command.Text.StartsWith("citybraid ", StringComparison.Ordinal)
            select $"{command}: only citybraid's own commands can be promised"
        );

    private static IEnumerable<string> Links(string text) =>
        Regex
            .Matches(
                text,
                @"\]\((?<link>[^)#:\s]+)(#[^)]*)?\)",
                RegexOptions.ExplicitCapture,
                TimeSpan.FromSeconds(1)
            )
            .Select(match => match.Groups["link"].Value);

    private static string FolderOf(string path) => Path.GetDirectoryName(path) ?? string.Empty;
}
