using System.Text;
using Provenance.Tool.Assistants;

namespace Provenance.Tool.Serving;

public class MessageIdTests
{
    [Theory]
    [InlineData("""{"jsonrpc":"2.0","id":7,"method":""", "7")]
    [InlineData("""{"id":"a\"b","method""", "\"a\\u0022b\"")]
    [InlineData("""{"params":{"id":3},"id""", "null")]
    [InlineData("no JSON", "null")]
    public void An_id_is_told_where_the_message_breaks_behind_it(string message, string id) => Assert.Equal(id, MessageId.InHead(Encoding.UTF8.GetBytes(message)));

    [Theory]
    [InlineData("""xx"},"jsonrpc":"2.0","id":7}""", "7")]
    [InlineData("""xx\",\"id\":8,"}}""", "null")]
    [InlineData("""xx"},"id":"q"}""", "\"q\"")]
    public void An_id_is_told_where_only_the_end_is_known(string tail, string id) => Assert.Equal(id, MessageId.InTail(Encoding.UTF8.GetBytes(tail)));
}
