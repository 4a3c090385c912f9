using System.Net;
using System.Text.Json;
using CityBraid.Tests.House;

namespace CityBraid.Tests.Web.Api;

/// <summary>What the door for programs says of itself, held so that no change of it goes unseen.</summary>
public sealed class DescriptionTests(WebSite site)
{
    private const string Snapshot = "docs/api/openapi-v1.json";

    [Fact]
    public async Task The_description_is_the_one_in_the_documents()
    {
        var described =
            (await site.GetAsync("/openapi/v1.json")).Text.ReplaceLineEndings("\n").TrimEnd() + "\n";
        if (Environment.GetEnvironmentVariable("CITYBRAID_KEEP_SNAPSHOTS") is "1")
        {
            await File.WriteAllTextAsync(
                Path.Combine(Repository.Root, Snapshot),
                described,
                TestContext.Current.CancellationToken
            );
        }

        Assert.True(
            string.Equals(Repository.Read(Snapshot), described, StringComparison.Ordinal),
            $"{Snapshot} is not what /openapi/v1.json says. Run this test with CITYBRAID_KEEP_SNAPSHOTS=1 "
                + "and read what changed before you commit it."
        );
    }

    [Fact]
    public async Task The_description_is_OpenAPI_3_1_and_every_operation_has_a_name_and_a_summary()
    {
        var answer = await site.GetAsync("/openapi/v1.json");

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        var root = JsonElement.Parse(answer.Text);
        Assert.StartsWith("3.1", root.GetProperty("openapi").GetString(), StringComparison.Ordinal);
        var operations = root.GetProperty("paths")
            .EnumerateObject()
            .SelectMany(path => path.Value.EnumerateObject())
            .Select(operation => operation.Value)
            .ToArray();
        Assert.NotEmpty(operations);
        Assert.All(
            operations,
            operation =>
            {
                Assert.NotEmpty(operation.GetProperty("operationId").GetString()!);
                Assert.EndsWith(".", operation.GetProperty("summary").GetString(), StringComparison.Ordinal);
            }
        );
        var ids = operations.Select(operation => operation.GetProperty("operationId").GetString()).ToArray();
        Assert.Distinct(ids);
    }
}
