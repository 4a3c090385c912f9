using System.Text.Json.Serialization;

namespace CityBraid.Web;

/// <summary>What somebody says about a page, as JSON.</summary>
/// <param name="About">The address of the page after the language:
/// <c>/khon-kaen/inventories/2019</c>.</param>
/// <param name="Text">What is said.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record CommentInput(string About, string Text);
